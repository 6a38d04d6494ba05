import type { Words } from '../words';
import { BearerLine } from './bearer';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';
import { gatherSkills } from './skills';

/** The skills of all badges, by framework, so that steps along one pathway stand beside each other. */
export function SkillsView({
  rows,
  words,
  panel,
}: {
  rows: readonly PanelRow[];
  words: Words;
  panel: PanelWords;
}) {
  const frameworks = gatherSkills(rows);
  if (frameworks.length === 0) return <p>{panel.noSkills}</p>;
  return (
    <>
      {frameworks.map(({ name, skills }) => (
        <section key={name}>
          <h3>{name || panel.noFramework}</h3>
          <ul class="badges">
            {skills.map((skill) => (
              <li key={`${skill.name} ${skill.code ?? ''}`}>
                {skill.name}
                {skill.code !== undefined && <small class="soft"> {skill.code}</small>}
                {skill.bearers.map((bearer) => (
                  <BearerLine key={bearer.row.key} bearer={bearer} words={words} panel={panel} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
