import { useEffect, useMemo, useState } from 'preact/hooks';
import { filled, type Words } from '../words';
import { onceEach, skillsIn } from './needs';
import type { PanelWords } from './panel-words';
import { forRole } from './role';
import type { PanelRow } from './rows';
import { SkillAnswer } from './skill-answer';
import { SkillPicker } from './skill-picker';
import { gatherSkills } from './skills';

/** What a role needs: pasted, and picked from the skills of the page. */
export interface Needs {
  text: string;
  picked: readonly string[];
}

interface Props {
  rows: readonly PanelRow[];
  needs: Needs;
  words: Words;
  panel: PanelWords;
  onNeeds(needs: Needs): void;
}

/** The skills that a role needs, each with the badges that speak of it, or that none does. */
export function RoleView({ rows, needs, words, panel, onNeeds }: Props) {
  const [text, setText] = useState(needs.text);
  useEffect(() => setText(needs.text), [needs.text]);
  const frameworks = useMemo(() => gatherSkills(rows), [rows]);
  const answers = useMemo(
    () => forRole(onceEach([...needs.picked, ...skillsIn(needs.text)]), rows),
    [needs, rows],
  );
  const unchecked = rows.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onNeeds({ ...needs, text });
        }}
      >
        <p id="role-note" class="note">
          {panel.roleNote}
        </p>
        <SkillPicker
          frameworks={frameworks}
          picked={needs.picked}
          panel={panel}
          onPicked={(picked) => onNeeds({ ...needs, picked })}
        />
        <label for="needed">{panel.roleField}</label>
        <textarea
          id="needed"
          rows={4}
          value={text}
          aria-describedby="role-how"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="role-how" class="note">
          {panel.roleHow}
        </p>
        <p class="buttons">
          <button type="submit">{panel.lookUp}</button>
          {answers.length > 0 && (
            <button type="button" onClick={() => onNeeds({ text: '', picked: [] })}>
              {panel.clear}
            </button>
          )}
        </p>
      </form>
      <div role="status">
        {answers.length > 0 && unchecked > 0 && (
          <p class="note">{filled(panel.notChecked, { count: String(unchecked) })}</p>
        )}
        {answers.length > 0 && (
          <ul class="badges">
            {answers.map((answer) => (
              <SkillAnswer key={answer.needed} answer={answer} words={words} panel={panel} />
            ))}
          </ul>
        )}
        {answers.some(({ standing }) => standing === 'no') && <p class="note">{panel.notEvidencedNote}</p>}
      </div>
    </>
  );
}
