import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { IssuerStanding, Report } from '../../model';
import { missingHosts } from '../card/checks';
import { IssuerLine } from '../card/issuer-line';
import { VerdictLine } from '../card/verdict-line';
import { whyOf } from '../card/why';
import { Assessment } from './assessment';
import { BadgeImage } from './badge-image';
import type { BothWords } from './both-words';
import { CheckList } from './check-list';
import { Completeness } from './completeness';
import { Evidence } from './evidence';
import { jsonLines, placeOf } from './json-lines';
import { Outcomes } from './outcomes';
import { Raw } from './raw';
import { Anchors } from './source';
import { StatedFacts } from './stated-facts';
import { Timeline } from './timeline';
import { Person, Who } from './who';

export interface FullReportProps extends BothWords {
  report: Report;
  /** what it is known by before it is read */
  label: string;
  now: Date;
  /** more about the issuer is on its way */
  asking?: boolean;
  onAllow?: (hosts: string[]) => void;
  onPin?: (standing: IssuerStanding, remember: boolean) => void;
  onTyped?: (email: string) => void;
  onImage?: (url: string) => Promise<string | undefined>;
  /** stands below the evidence: what lies behind its links */
  linked?: ComponentChildren;
}

/** One report at full length: everything that is known of one credential, each thing with its source. */
export function FullReport(props: FullReportProps) {
  const { report, words, more, now } = props;
  const { reading, raw } = report;
  const prefix = useId();
  const laid = useMemo(() => (raw === undefined ? undefined : jsonLines(raw)), [raw]);
  const [lit, setLit] = useState<string | undefined>();
  const point = (event: Event) => {
    const thing = event.target instanceof Element ? event.target.closest('[data-source]') : null;
    if (thing instanceof HTMLElement && thing.dataset.source !== undefined) setLit(thing.dataset.source);
  };
  const anchor = (pointer: string) => {
    const place = laid && placeOf(laid, pointer);
    return place && `${prefix}-${place[0]}`;
  };
  return (
    <Anchors.Provider value={anchor}>
      {/* the pointer only lights lines up: whoever has none gets the same from the links inside */}
      <article class="card full" onPointerOver={point} onFocusIn={point}>
        <div class="body">
          <Head {...props} />
          {reading ? (
            <>
              <Outcomes reading={reading} words={words} more={more} />
              <Assessment reading={reading} words={words} more={more} />
              {report.issuer && <Who {...props} />}
              <Evidence reading={reading} words={words} more={more} />
              {props.linked}
              <StatedFacts title={more.quality} facts={reading.quality} words={words} more={more} />
              <StatedFacts title={more.pathway} facts={reading.pathway} words={words} more={more} />
              <Timeline report={report} now={now} words={words} more={more} />
              <Person {...props} />
              <Completeness reading={reading} words={words} more={more} />
            </>
          ) : (
            <p class="withheld">{report.verdict === 'invalid' ? more.withheld : more.noReading}</p>
          )}
          <CheckList report={report} words={words} more={more} />
          <Contained {...props} />
        </div>
        {laid && (
          <div class="aside">
            <Raw laid={laid} prefix={prefix} lit={lit} words={more} label={`${more.raw}: ${props.label}`} />
          </div>
        )}
      </article>
    </Anchors.Provider>
  );
}

/** The first screen: verdict, name, issuer, the one plain sentence, and what stands in the way. */
function Head({ report, label, words, more, onAllow, onImage }: FullReportProps) {
  const { reading, issuer, format, proof, container } = report;
  const missing = missingHosts(report);
  const why = whyOf(report);
  const image = reading?.achievement?.image;
  const technical = [
    format && `${more.format}: ${format}`,
    proof && `${more.proof}: ${proof}`,
    `${more.cameIn}: ${container}`,
  ].filter(Boolean);
  return (
    <header>
      {image !== undefined && <BadgeImage key={image} image={image} words={more} onImage={onImage} />}
      <VerdictLine report={report} />
      {report.verdict !== 'invalid' && <h2 dir="auto">{report.name ?? label}</h2>}
      {issuer && <IssuerLine issuer={issuer} />}
      {why && <p class="why">{why.message}</p>}
      {reading?.summary && <p class="summary">{reading.summary}</p>}
      {reading && reading.notStated.length > 0 && (
        <p>
          <b>{words.notStated}:</b> {reading.notStated.map((gap) => words.gaps[gap] ?? gap).join(', ')}
        </p>
      )}
      <p class="soft">{technical.join(' · ')}</p>
      {missing.length > 0 && onAllow && (
        <p class="actions">
          <button type="button" onClick={() => onAllow(missing)}>
            {words.allowRegistries.replace('{hosts}', missing.join(', '))}
          </button>
        </p>
      )}
    </header>
  );
}

function Contained(props: FullReportProps) {
  const { report, words, more } = props;
  if (!report.contained || report.contained.length === 0) return null;
  return (
    <section class="part contained">
      <h3>{more.contained}</h3>
      {report.contained.map((inner, index) => (
        <details key={index}>
          <summary>
            <VerdictLine report={inner} /> {inner.verdict === 'invalid' ? '' : inner.name}
          </summary>
          <FullReport report={inner} label={`${index + 1}`} words={words} more={more} now={props.now} />
        </details>
      ))}
    </section>
  );
}
