import type { IssuerStanding, Report } from '../../model';
import { filled, type Words } from '../words';
import { Checks, missingHosts } from './checks';
import { cut } from './cut';
import { IssuerLine } from './issuer-line';
import { Rows } from './rows';
import { VerdictLine } from './verdict-line';
import { whyOf } from './why';

export interface CardProps {
  /** what a reader knows the badge by before it is checked */
  label: string;
  /** where its link leads; told while nothing better is known */
  host?: string | undefined;
  /** `undefined` while the answer is on its way; empty when none came */
  reports: Report[] | undefined;
  words: Words;
  /** asked when the reader wants it checked anew */
  onAgain?: () => void;
  /** asked when hosts are missing and the reader wants to allow them */
  onAllow?: (hosts: string[]) => void;
  /** more about the issuer is on its way */
  asking?: boolean;
  /** pins an issuer or forgets it; given only in windows of ours, where no page can press the button */
  onPin?: (standing: IssuerStanding, remember: boolean) => void;
  /** compares with an address that the reader types; only in windows of ours, where no page reads along */
  onTyped?: (email: string) => void;
}

/** The card: what is known at once, the rest when it comes. */
export function Card(props: CardProps) {
  const { label, host, reports, words, onAgain, onAllow } = props;
  const missing = [...new Set((reports ?? []).flatMap(missingHosts))];
  return (
    <div class="card">
      {!reports || reports.length === 0 ? (
        <>
          <p class="verdict waiting" role="status">
            <strong>{reports ? words.failed : words.checking}</strong>
          </p>
          <h2>{cut(label, 160)}</h2>
          {host !== undefined && <p class="issuer">{filled(words.leadsTo, { host })}</p>}
        </>
      ) : (
        reports.map((report, index) => <One key={index} {...props} report={report} />)
      )}
      {reports && (
        <p class="actions">
          {missing.length > 0 && onAllow && (
            <button type="button" onClick={() => onAllow(missing)}>
              {words.allow}
            </button>
          )}
          {onAgain && (
            <button type="button" onClick={onAgain}>
              {words.askAgain}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Reasons of which the verdict's own sentence says all. */
const IN_HEADLINE = new Set(['expired', 'not-yet-valid', 'revoked']);

function One(props: CardProps & { report: Report }) {
  const { report, label, words, asking = false, onAllow, onPin, onTyped } = props;
  const { issuer, reading } = report;
  const why = whyOf(report);
  return (
    <article>
      <VerdictLine report={report} />
      {/* after tampering nothing of the content may stand here; the page's own label is not the credential's */}
      {report.verdict !== 'invalid' && <h2>{cut(report.name ?? label, 160)}</h2>}
      {issuer && <IssuerLine issuer={issuer} />}
      {why && !IN_HEADLINE.has(why.reason) && <p class="why">{why.message}</p>}
      {reading?.summary && <p class="summary">{reading.summary}</p>}
      <Rows report={report} words={words} asking={asking} onAllow={onAllow} onPin={onPin} onTyped={onTyped} />
      <Checks report={report} words={words} />
    </article>
  );
}
