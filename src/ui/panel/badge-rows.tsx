import type { Words } from '../words';
import { BadgeRow, type RowActions } from './badge-row';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';

interface Props extends RowActions {
  rows: readonly PanelRow[];
  words: Words;
  panel: PanelWords;
}

/** What the arrow keys go to: buttons of a row, and what opens it. */
const CONTROLS = '.glance>.buttons>button,.glance>.buttons>details>summary';

/** Every badge of the page: verdict in words, who issued it, how it was assessed, whose it is. */
export function BadgeRows({ rows, words, panel, ...actions }: Props) {
  return (
    <ul class="badges rows" onKeyDown={walk}>
      {rows.map((row) => (
        <BadgeRow key={row.key} row={row} words={words} panel={panel} {...actions} />
      ))}
    </ul>
  );
}

/** The arrow keys go from badge to badge, to the same control where there is one. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !(target instanceof HTMLElement) || !target.matches(CONTROLS)) return;
  const rows = [...currentTarget.children];
  const at = rows.findIndex((row) => row.contains(target));
  const controls = [...(rows[at + step]?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const to = controls.find(({ tagName }) => tagName === target.tagName) ?? controls[0];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
