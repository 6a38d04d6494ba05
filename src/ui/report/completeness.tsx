import type { CompletenessRow, Reading } from '../../model';
import { filled } from '../words';
import type { BothWords } from './both-words';
import { Section } from './section';
import { Source } from './source';

/** The first rows of the European table are its mandatory elements; the others are optional (Annex I). */
const MANDATORY_ROWS = 11;
/** Sources named in one row. */
const MAX_SOURCES = 4;

/** How complete a credential is: the four elements of credibility, and the European standard's sixteen. */
export function Completeness({ reading, words, more }: { reading: Reading } & BothWords) {
  const { credibility, microcredential } = reading;
  const table = (
    caption: string,
    rows: readonly CompletenessRow[],
    names: Readonly<Record<string, string>>,
  ) => <Table caption={caption} rows={rows} names={names} words={words} more={more} />;
  return (
    <Section title={more.completeness}>
      {table(more.credibility, credibility, more.credible)}
      <h4>{more.european}</h4>
      {table(more.mandatory, microcredential.slice(0, MANDATORY_ROWS), more.elements)}
      {table(more.optional, microcredential.slice(MANDATORY_ROWS), more.elements)}
    </Section>
  );
}

interface Props extends BothWords {
  caption: string;
  rows: readonly CompletenessRow[];
  names: Readonly<Record<string, string>>;
}

/** Shapes that differ without colour. */
const SIGNS = { stated: '●', partly: '◐', 'not-stated': '○' } as const;

function Table({ caption, rows, names, more }: Props) {
  const stated = rows.filter(({ coverage }) => coverage === 'stated').length;
  return (
    <table>
      <caption>
        {caption} ({filled(more.tally, { stated: String(stated), all: String(rows.length) })})
      </caption>
      <thead>
        <tr>
          <th scope="col">{more.element}</th>
          <th scope="col">{more.isStated}</th>
          <th scope="col">{more.whereStated}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ element, coverage, sources }) => (
          <tr key={element} class={coverage} data-source={sources[0]}>
            <th scope="row">{names[element] ?? element}</th>
            <td>
              <span aria-hidden="true">{SIGNS[coverage]}</span> {more.coverage[coverage]}
            </td>
            <td>
              {sources.slice(0, MAX_SOURCES).map((source) => (
                <Source key={source} pointer={source} words={more} />
              ))}
              {sources.length > MAX_SOURCES && <small> +{sources.length - MAX_SOURCES}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
