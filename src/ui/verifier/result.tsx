import { useState } from 'preact/hooks';
import type { CriteriaAnswer, LinkAnswer } from '../../messages';
import type { IssuerStanding, Report } from '../../model';
import { reportLine } from '../../report';
import { VerdictLine } from '../card/verdict-line';
import { LinkedPages } from '../linked/linked-pages';
import { LearnerPreview, readOwn } from '../preview';
import { FullReport } from '../report';
import { filled } from '../words';
import type { AllWords } from './all-words';
import { bytesOf } from './check-input';
import { download, fileName } from './download';
import { labelOf } from './input';
import { savedPage } from './saved-page';
import type { Item } from './use-checks';
import { WebNote } from './web-note';

export interface ResultProps extends AllWords {
  item: Item;
  now: Date;
  isWebPage: boolean;
  /** the reader holds it or drafts it: the preview in place of the report */
  own: boolean;
  onRemove(): void;
  onAgain(how: { typed?: string; fresh?: boolean }): void;
  onAllow?: ((hosts: string[]) => void) | undefined;
  onPin?: ((standing: IssuerStanding, remember: boolean) => void) | undefined;
  onImage(url: string): Promise<string | undefined>;
  onCriteria(url: string): Promise<CriteriaAnswer>;
  onLinks(urls: string[]): Promise<LinkAnswer[]>;
}

/** One input of the list: each of its credentials with its verdict, opening to the full report. */
export function Result(props: ResultProps) {
  const { item, page, onRemove } = props;
  const label = labelOf(item.input, page.pasted);
  return (
    <li class="result-item">
      <div class="bar">
        <b dir="auto">{label}</b>
        <button type="button" onClick={onRemove} aria-label={filled(page.remove, { name: label })}>
          ✕
        </button>
      </div>
      {item.tooLarge && <p class="note">{page.tooLarge}</p>}
      {item.state !== 'done' && <p class="note">{item.state === 'waiting' ? page.waiting : page.working}</p>}
      {/* what was known stays while it is asked anew */}
      {item.reports.map((report, index) => (
        <One key={index} {...props} report={report} label={label} index={index} />
      ))}
    </li>
  );
}

/** One report, drawn in full only once it is opened: a list may hold hundreds. */
function One(props: ResultProps & OneProps) {
  const { report, page, own, item } = props;
  const [open, setOpen] = useState(own && item.reports.length === 1);
  return (
    <details class="one" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="card">
        <VerdictLine report={report} />
        {report.verdict !== 'invalid' && report.name !== undefined && (
          <span class="title" dir="auto">
            {report.name}
          </span>
        )}
        {report.reading && <span class="sentence">{report.reading.summary}</span>}
      </summary>
      {open && (
        <>
          <Actions {...props} />
          {props.isWebPage && <WebNote report={report} words={page} />}
          {props.own ? <Own {...props} /> : <Whole {...props} />}
        </>
      )}
    </details>
  );
}

function Whole({ item, onAgain, onAllow, onPin, onCriteria, onLinks, ...rest }: ResultProps & OneProps) {
  const { reading } = rest.report;
  return (
    <FullReport
      {...rest}
      asking={item.asking}
      linked={
        reading && (
          <LinkedPages reading={reading} words={rest.words} onCriteria={onCriteria} onLinks={onLinks} />
        )
      }
      onTyped={(typed) => onAgain({ typed })}
      {...(onAllow ? { onAllow } : {})}
      {...(onPin ? { onPin } : {})}
    />
  );
}

function Own({ item, report, label, words, language, onAgain, index }: ResultProps & OneProps) {
  const { input } = item;
  return (
    <LearnerPreview
      report={report}
      label={label}
      words={words}
      language={language}
      address={input.kind === 'url' ? input.url : undefined}
      email={input.kind === 'url' ? input.email : undefined}
      readAgain={async () =>
        input.kind === 'url' ? undefined : (await readOwn(await bytesOf(input), language))[index]
      }
      onTyped={(typed) => onAgain({ typed })}
    />
  );
}

interface OneProps {
  report: Report;
  label: string;
  /** among the reports of its input */
  index: number;
}

function Actions({ report, label, now, words, more, page, language, onAgain }: ResultProps & OneProps) {
  const save = () => {
    const html = savedPage({
      reports: [report],
      label: titleOf(report, label),
      words,
      more,
      page,
      language,
      now,
    });
    download(fileName(titleOf(report, label), '.html'), 'text/html', html);
  };
  const json = (value: unknown, ending: string) =>
    download(fileName(titleOf(report, label), ending), 'application/json', JSON.stringify(value, null, 2));
  return (
    <p class="actions">
      <button type="button" onClick={save}>
        {page.saveReport}
      </button>
      <button type="button" onClick={() => json(reportLine(report), '.report.json')}>
        {page.saveJson}
      </button>
      {report.raw !== undefined && (
        <button type="button" onClick={() => json(report.raw, '.json')}>
          {page.saveCredential}
        </button>
      )}
      <button type="button" onClick={() => print()}>
        {page.print}
      </button>
      <button type="button" onClick={() => onAgain({ fresh: true })}>
        {words.askAgain}
      </button>
    </p>
  );
}

/** The credential's own name where it may be believed. */
function titleOf(report: Report, label: string): string {
  return report.verdict === 'invalid' ? label : (report.name ?? label);
}
