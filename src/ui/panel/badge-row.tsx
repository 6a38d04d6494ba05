import { useState } from 'preact/hooks';
import { Card } from '../card/card';
import type { Words } from '../words';
import { Glance } from './glance';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';

export interface RowActions {
  onGoTo(row: PanelRow): void;
  onCheck(row: PanelRow, again: boolean): void;
  onAllow(row: PanelRow, hosts: string[]): void;
}

interface Props extends RowActions {
  row: PanelRow;
  words: Words;
  panel: PanelWords;
}

/** One badge of the page: what is seen at a glance, and what can be done. */
export function BadgeRow({ row, words, panel, ...actions }: Props) {
  const [open, setOpen] = useState(false);
  const { report, title } = row;
  return (
    <li class="card glance">
      <h2>{title}</h2>
      {report ? (
        <Glance row={row} report={report} words={words} panel={panel} />
      ) : (
        <p class="verdict waiting">
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="8" stroke-dasharray="3 3" />
          </svg>
          <strong>{panel.waiting}</strong>
        </p>
      )}
      <div class="buttons">
        {!report && (
          <button type="button" onClick={() => actions.onCheck(row, false)}>
            {words.check}
            <span class="hidden">: {title}</span>
          </button>
        )}
        <button type="button" onClick={() => actions.onGoTo(row)}>
          {panel.goTo}
          <span class="hidden">: {title}</span>
        </button>
        {report && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {panel.read}
              <span class="hidden">: {title}</span>
            </summary>
            {/* a page may hold hundreds: a card is made when it is wanted */}
            {open && (
              <Card
                label={title}
                reports={[report]}
                words={words}
                onAgain={() => actions.onCheck(row, true)}
                onAllow={(hosts) => actions.onAllow(row, hosts)}
              />
            )}
          </details>
        )}
      </div>
    </li>
  );
}
