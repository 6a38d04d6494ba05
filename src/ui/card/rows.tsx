import type { Reading, Report, StatedEvidence } from '../../model';
import { filled, type Words } from '../words';
import { AssessedBy } from './assessed-by';
import { cut } from './cut';
import { Link } from './link';
import { Row } from './row';
import { SaysWho, type SaysWhoProps } from './says-who';
import { TypedEmail } from './typed-email';

const MAX_OUTCOMES = 4;
export interface RowsProps extends SaysWhoProps {
  /** compares with an address that the reader typed; only where no page can read along */
  onTyped?: ((email: string) => void) | undefined;
}

/** The readings of a credible credential, in the order of the design. */
export function Rows(props: RowsProps) {
  const { report, words, onTyped } = props;
  const { reading } = report;
  return (
    <dl>
      {reading && (
        <>
          <Row name={words.canDo}>
            <CanDo reading={reading} words={words} />
          </Row>
          <Row name={words.assessedBy}>
            <AssessedBy reading={reading} words={words} />
          </Row>
        </>
      )}
      {report.issuer && (
        <Row name={words.saysWho}>
          <SaysWho {...props} />
        </Row>
      )}
      {reading && (
        <Row name={words.evidence}>
          {reading.evidence.length === 0 ? words.nothing : reading.evidence.slice(0, 3).map(evidenceItem)}
        </Row>
      )}
      {reading && <Row name={words.inForce}>{inForce(report, words)}</Row>}
      {reading && (
        <Row name={words.thisPerson}>
          <span>
            <b>{words.matches[report.recipient.match]}</b>
          </span>{' '}
          <span>{report.recipient.message}</span>
          {onTyped && <TypedEmail words={words} onTyped={onTyped} />}
        </Row>
      )}
      {reading && reading.notStated.length > 0 && (
        <Row name={words.notStated}>{reading.notStated.map((gap) => words.gaps[gap] ?? gap).join(', ')}</Row>
      )}
    </dl>
  );
}

function CanDo({ reading, words }: { reading: Reading; words: Words }) {
  const outcomes = reading.outcomes.filter((outcome) => outcome.kind !== 'tag').slice(0, MAX_OUTCOMES);
  const tags = reading.outcomes.filter((outcome) => outcome.kind === 'tag').slice(0, 8);
  if (outcomes.length + tags.length === 0) return <>{words.nothing}</>;
  return (
    <>
      <ul>
        {outcomes.map(({ text, source, framework, url }) => (
          <li key={source + text} title={source}>
            {url === undefined ? cut(text) : <Link href={url}>{cut(text)}</Link>}
            {framework !== undefined && <small> {framework}</small>}
          </li>
        ))}
      </ul>
      {tags.length > 0 && <small>{cut(tags.map((tag) => tag.text).join(' · '))}</small>}
    </>
  );
}

function evidenceItem({ name, text, url, source }: StatedEvidence) {
  const words = cut(name ?? text);
  return (
    <span key={source}>{url === undefined ? words : <Link href={url}>{words || cut(url, 80)}</Link>}</span>
  );
}

/** A line a date, so that none is broken in two. */
function inForce({ dates }: Report, words: Words) {
  const parts = [
    dates.issued && filled(words.issued, { date: day(dates.issued.text) }),
    dates.validUntil ? filled(words.validUntil, { date: day(dates.validUntil.text) }) : words.noEnd,
    dates.statusCheckedAt && filled(words.statusChecked, { date: minute(dates.statusCheckedAt) }),
  ];
  return parts.filter(Boolean).map((part) => <span key={part}>{part}</span>);
}

function day(text: string): string {
  return text.slice(0, 10);
}

function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
