import type { Report } from '../../../model';
import { IssuerLine } from '../../card/issuer-line';
import { Row } from '../../card/row';
import { VerdictLine } from '../../card/verdict-line';
import { whyOf } from '../../card/why';
import type { Words } from '../../words';

interface Props {
  report: Report;
  label: string;
  words: Words;
}

/** What the card shows first, made of its own parts, and whose it is: that differs from place to place. */
export function FirstView({ report, label, words }: Props) {
  const { issuer, reading, recipient } = report;
  const why = whyOf(report);
  return (
    <article>
      <VerdictLine report={report} />
      {report.verdict !== 'invalid' && <p class="called">{report.name ?? label}</p>}
      {issuer && <IssuerLine issuer={issuer} />}
      {why && <p class="why">{why.message}</p>}
      {reading?.summary && <p class="summary">{reading.summary}</p>}
      {reading && (
        <dl>
          <Row name={words.thisPerson}>
            <span>{words.matches[recipient.match]}</span> <span>{recipient.message}</span>
          </Row>
        </dl>
      )}
    </article>
  );
}
