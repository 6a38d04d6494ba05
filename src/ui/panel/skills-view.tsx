import type { Words } from '../words';
import { BearerLine } from './bearer';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';
import { gatherSkills } from './skills';

/** The skills of all badges, by framework; of each its badges in order of issue, so that progression shows. */
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
      <p class="note">{panel.skillsNote}</p>
      {frameworks.map(({ name, skills }) => (
        <section key={name} class="framework">
          <h3>{name || panel.noFramework}</h3>
          <ul class="badges">
            {skills.map((skill) => (
              <li key={`${skill.name} ${skill.code ?? ''}`}>
                <h4>
                  {skill.name}
                  {skill.code !== undefined && <small class="soft"> {skill.code}</small>}
                </h4>
                <ol class="steps">
                  {skill.bearers.map((bearer) => (
                    <li key={bearer.row.key}>
                      <BearerLine bearer={bearer} words={words} panel={panel} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
