import type { Report } from '../../model';
import { filled } from '../words';
import type { BothWords } from './both-words';
import { Section } from './section';
import { Source } from './source';

type DateName = 'issued' | 'validFrom' | 'validUntil' | 'statusChecked' | 'now';

interface Moment {
  name: DateName;
  /** milliseconds since 1970 */
  at: number;
  text: string;
  source?: string;
}

const WIDTH = 600;
const EDGE = 14;

/** The dates of a credential on a line, and in a list. A date that cannot be read is listed as written. */
export function Timeline({ report, now, words, more }: { report: Report; now: Date } & BothWords) {
  const moments = momentsOf(report, now);
  const named = moments.filter(({ source }) => source !== undefined);
  const drawn = moments.filter(({ at }) => Number.isFinite(at));
  const from = Math.min(...drawn.map(({ at }) => at));
  const span = Math.max(...drawn.map(({ at }) => at)) - from || 1;
  const spoken = moments.map(({ name, text }) => `${more.dateNames[name]} ${day(text)}`).join('; ');
  return (
    <Section title={more.dates}>
      {named.length === 0 ? (
        <p>{more.noDates}</p>
      ) : (
        <svg
          class="line"
          viewBox={`0 0 ${WIDTH} 30`}
          role="img"
          aria-label={filled(more.datesText, { dates: spoken })}
        >
          <line x1={EDGE} x2={WIDTH - EDGE} y1="15" y2="15" />
          {drawn.map(({ name, at }) => {
            const x = EDGE + ((at - from) / span) * (WIDTH - 2 * EDGE);
            return name === 'now' ? (
              <rect key={name} class={name} x={x - 2} y="3" width="4" height="24" />
            ) : (
              <circle key={name} class={name} cx={x} cy="15" r="8" />
            );
          })}
        </svg>
      )}
      {named.length > 0 && (
        <ul class="dates">
          {moments.map(({ name, text, source }) => (
            <li key={name} class={name} data-source={source}>
              <i aria-hidden="true" /> <b>{more.dateNames[name]}:</b> <time>{day(text)}</time>{' '}
              {source !== undefined && <Source pointer={source} words={more} />}
            </li>
          ))}
          {report.dates.validUntil === undefined && <li>{words.noEnd}</li>}
        </ul>
      )}
    </Section>
  );
}

/** The dates there are, in their order; today among them. Issue and start of validity are told once when they are one field. */
function momentsOf({ dates }: Report, now: Date): Moment[] {
  const { issued, validFrom, validUntil, statusCheckedAt } = dates;
  const stated = (
    [
      ['issued', issued],
      ['validFrom', issued?.source === validFrom?.source ? undefined : validFrom],
      ['validUntil', validUntil],
    ] as const
  ).flatMap(([name, date]) =>
    date ? [{ name, at: date.at ?? Number.NaN, text: date.text, source: date.source }] : [],
  );
  const asked = statusCheckedAt === undefined ? [] : [moment('statusChecked', statusCheckedAt)];
  const all: Moment[] = [...stated, ...asked, moment('now', now.toISOString())];
  return all.sort((a, b) => (a.at || 0) - (b.at || 0));
}

function moment(name: DateName, iso: string): Moment {
  return { name, at: Date.parse(iso), text: iso };
}

/** The day of an ISO date; anything else as written, shortened. */
function day(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text.slice(0, 40);
}
