import { useState } from 'preact/hooks';
import { filled } from '../words';
import type { PanelWords } from './panel-words';
import { plain } from './plain';
import type { Framework } from './skills';

/** Boxes shown at once: the keyboard has to walk over each. */
const AT_ONCE = 12;

interface Props {
  frameworks: readonly Framework[];
  picked: readonly string[];
  panel: PanelWords;
  onPicked(picked: string[]): void;
}

interface Choice {
  name: string;
  framework: string;
}

/** The skills that the badges of the page state, to be ticked as needed; a field narrows a long list. */
export function SkillPicker({ frameworks, picked, panel, onPicked }: Props) {
  const [narrow, setNarrow] = useState('');
  const all = choicesOf(frameworks, picked);
  const wanted = plain(narrow);
  const fitting = all.filter(({ name, framework }) => plain(`${name} ${framework}`).includes(wanted));
  // what is ticked stays in sight
  const ticked = all.filter(({ name }) => picked.includes(name));
  const others = fitting.filter(({ name }) => !picked.includes(name));
  const shown = [...ticked, ...others.slice(0, AT_ONCE)];
  const hidden = others.length - (shown.length - ticked.length);
  if (all.length === 0) return null;
  return (
    <fieldset class="picker">
      <legend>{panel.pick}</legend>
      {all.length > AT_ONCE && (
        <label>
          {panel.narrow}{' '}
          <input
            value={narrow}
            onInput={(event) => setNarrow(event.currentTarget.value)}
            autocomplete="off"
          />
        </label>
      )}
      {shown.map(({ name, framework }) => (
        <label class="choice" key={name}>
          <input
            type="checkbox"
            checked={picked.includes(name)}
            onChange={(event) =>
              onPicked(
                event.currentTarget.checked ? [...picked, name] : picked.filter((each) => each !== name),
              )
            }
          />{' '}
          {name}
          {framework !== '' && <small class="soft"> {framework}</small>}
        </label>
      ))}
      {hidden > 0 && <p class="note">{filled(panel.moreToPick, { count: String(hidden) })}</p>}
    </fieldset>
  );
}

/** Each name once; what was picked on another page stays a choice. */
function choicesOf(frameworks: readonly Framework[], picked: readonly string[]): Choice[] {
  const choices = new Map<string, Choice>(picked.map((name) => [name, { name, framework: '' }]));
  for (const { name: framework, skills } of frameworks) {
    for (const { name } of skills) {
      if (!choices.get(name)?.framework) choices.set(name, { name, framework });
    }
  }
  return [...choices.values()];
}
