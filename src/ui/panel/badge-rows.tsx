import { Card } from '../card/card';
import { Ladder } from '../card/ladder';
import { VerdictLine } from '../card/verdict-line';
import type { Words } from '../words';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';

export interface RowActions {
  onGoTo(row: PanelRow): void;
  onCheck(row: PanelRow, again: boolean): void;
  onAllow(row: PanelRow, hosts: string[]): void;
}

interface Props extends RowActions {
  rows: readonly PanelRow[];
  words: Words;
  panel: PanelWords;
}

/** Every badge of the page: verdict in words, who issued it, how it was assessed, whose it is. */
export function BadgeRows({ rows, words, panel, ...actions }: Props) {
  return (
    <ul class="badges rows">
      {rows.map((row) => (
        <li key={row.key}>
          <h2>{row.title}</h2>
          {row.report ? (
            <Glance row={row} report={row.report} words={words} panel={panel} />
          ) : (
            <p class="soft">{panel.waiting}</p>
          )}
          <p class="buttons">
            {!row.report && (
              <button type="button" onClick={() => actions.onCheck(row, false)}>
                {words.check}
                <span class="hidden">: {row.title}</span>
              </button>
            )}
            <button type="button" onClick={() => actions.onGoTo(row)}>
              {panel.goTo}
              <span class="hidden">: {row.title}</span>
            </button>
          </p>
          {row.report && (
            <details>
              <summary>
                {panel.read}
                <span class="hidden">: {row.title}</span>
              </summary>
              <Card
                label={row.title}
                reports={[row.report]}
                words={words}
                onAgain={() => actions.onCheck(row, true)}
                onAllow={(hosts) => actions.onAllow(row, hosts)}
              />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

interface GlanceProps {
  row: PanelRow;
  report: NonNullable<PanelRow['report']>;
  words: Words;
  panel: PanelWords;
}

function Glance({ row, report, words, panel }: GlanceProps) {
  return (
    <div class="card glance">
      <VerdictLine report={report} />
      {/* of a credential that does not hold, nothing but its verdict is said */}
      {report.reading && (
        <dl>
          <div>
            <dt>{panel.issuer}</dt>
            <dd>{row.domain === '' ? panel.noDomain : <b>{row.domain}</b>}</dd>
          </div>
          <div>
            <dt>{words.assessedBy}</dt>
            <dd>
              <span class="method">{words.methods[row.method]}</span>
              <Ladder assessment={report.reading.assessment} words={words} />
            </dd>
          </div>
          <div>
            <dt>{words.thisPerson}</dt>
            <dd>{words.matches[report.recipient.match]}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
