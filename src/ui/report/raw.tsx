import { useEffect, useRef } from 'preact/hooks';
import { type JsonLines, placeOf } from './json-lines';
import type { ReportWords } from './report-words';
import { Section } from './section';

interface Props {
  laid: JsonLines;
  /** begins the ids of its lines: several reports stand in one page */
  prefix: string;
  /** JSON Pointer of what the reader points at */
  lit: string | undefined;
  words: ReportWords;
  /** tells this box from those of other reports */
  label: string;
}

/** The credential's own JSON, with the lines lit that the reader points at. Text only. */
export function Raw({ laid, prefix, lit, words, label }: Props) {
  const box = useRef<HTMLElement>(null);
  const [from, to] = (lit === undefined ? undefined : placeOf(laid, lit)) ?? [-1, -2];
  useEffect(() => {
    const line = from < 0 ? undefined : box.current?.children[from];
    // inside its own box only: the page under the reader's pointer stays where it is
    if (line instanceof HTMLElement && box.current) {
      box.current.scrollTop = line.offsetTop - box.current.clientHeight / 3;
    }
  }, [from]);
  return (
    <Section title={words.raw}>
      <p class="soft">{words.rawHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section class="raw source-text" ref={box} tabIndex={0} aria-label={label}>
        {laid.lines.map(({ indent, text }, index) => (
          <code
            key={index}
            id={`${prefix}-${index}`}
            class={index >= from && index <= to ? 'lit' : undefined}
          >{`${'  '.repeat(indent)}${text}\n`}</code>
        ))}
      </section>
      {laid.shortened && <p class="soft">{words.rawShortened}</p>}
    </Section>
  );
}
