import type { Report } from '../../model';
import { VerdictLine } from '../card/verdict-line';
import { filled, type Words } from '../words';
import { dayOf, issuedOn } from './dates';
import type { PanelWords } from './panel-words';
import type { PanelRow } from './rows';
import { Stairs } from './stairs';

interface Props {
  row: PanelRow;
  report: Report;
  words: Words;
  panel: PanelWords;
}

/** One credential in four lines: verdict, issuer and day, the method on its ladder, whose it is. */
export function Glance({ row, report, words, panel }: Props) {
  const issued = issuedOn(report);
  const { match } = report.recipient;
  return (
    <>
      <VerdictLine report={report} />
      {/* of a credential that does not hold, nothing but its verdict is said */}
      {report.reading && (
        <dl>
          <div>
            <dt>{panel.issuer}</dt>
            <dd>
              {row.domain === '' ? panel.noDomain : <b>{row.domain}</b>}{' '}
              {issued && <span class="soft day">{filled(words.issued, { date: dayOf(issued) })}</span>}
            </dd>
          </div>
          <div>
            <dt>{words.assessedBy}</dt>
            <dd class="how">
              <Stairs assessment={report.reading.assessment} words={words} />
              <span class={row.method === 'not-stated' ? 'soft' : ''}>{words.methods[row.method]}</span>
            </dd>
          </div>
          <div>
            <dt>{words.thisPerson}</dt>
            <dd class={`person ${match}`}>{panel.persons[match]}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
