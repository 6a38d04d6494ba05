import { useState } from 'preact/hooks';
import { filled, type Words } from '../words';
import { BearerLine } from './bearer';
import type { PanelWords } from './panel-words';
import { forRole, skillsIn } from './role';
import type { PanelRow } from './rows';

interface Props {
  rows: readonly PanelRow[];
  words: Words;
  panel: PanelWords;
}

/** The skills that a role needs, each with the badges that speak of it, or that none does. */
export function RoleView({ rows, words, panel }: Props) {
  const [text, setText] = useState('');
  const [needed, setNeeded] = useState<string[]>([]);
  const unchecked = rows.filter(({ state }) => state === 'waiting').length;
  const answers = forRole(needed, rows);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setNeeded(skillsIn(text));
        }}
      >
        <label for="needed">{panel.roleField}</label>
        <textarea
          id="needed"
          rows={4}
          value={text}
          aria-describedby="role-note"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="role-note" class="note">
          {panel.roleNote}
        </p>
        <button type="submit">{panel.lookUp}</button>
      </form>
      <div role="status">
        {needed.length > 0 && unchecked > 0 && (
          <p class="note">{filled(panel.notChecked, { count: String(unchecked) })}</p>
        )}
        {answers.length > 0 && (
          <ul class="badges">
            {answers.map(({ needed: skill, evidenced }) => (
              <li key={skill}>
                <h3>{skill}</h3>
                {evidenced.length === 0 && <p class="soft">{panel.notEvidenced}</p>}
                {evidenced.map((each) => (
                  <div key={each.row.key}>
                    <BearerLine bearer={each} words={words} panel={panel} />
                    <p class="soft">
                      {panel[each.match]}: <q>{each.stated.text}</q>
                      {each.stated.framework ? ` (${each.stated.framework})` : ''}
                    </p>
                  </div>
                ))}
              </li>
            ))}
          </ul>
        )}
        {answers.some(({ evidenced }) => evidenced.length === 0) && (
          <p class="note">{panel.notEvidencedNote}</p>
        )}
      </div>
    </>
  );
}
