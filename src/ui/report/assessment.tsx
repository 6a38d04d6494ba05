import type { Reading, StatedResult } from '../../model';
import { Link } from '../card/link';
import { filled } from '../words';
import { type BothWords, factName } from './both-words';
import { Ladder } from './ladder';
import { Section } from './section';
import { Thing } from './thing';

/** How it was assessed: the stairs, every method with what says so, results against what was required, circumstances. */
export function Assessment({ reading, words, more }: { reading: Reading } & BothWords) {
  const { methods, results, facts, criteriaUrl } = reading.assessment;
  return (
    <Section title={words.assessedBy}>
      <Ladder held={new Set(methods.map(({ method }) => method))} words={words} more={more} />
      {methods.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {methods.map((stated) => (
          <Thing
            key={`${stated.method} ${stated.source} ${stated.text}`}
            stated={stated}
            words={more}
            name={words.methods[stated.method]}
          />
        ))}
      </ul>
      {results.length > 0 && (
        <>
          <h4>{more.results}</h4>
          <ul>
            {results.map((result, index) => (
              <Thing
                key={`${result.source} ${index}`}
                stated={result}
                words={more}
                name={result.label || words.result}
                value={against(result, { words, more })}
              />
            ))}
          </ul>
        </>
      )}
      {(facts.length > 0 || criteriaUrl !== undefined) && <h4>{more.assessmentFacts}</h4>}
      <ul>
        {facts.map((fact, index) => (
          <Thing
            key={`${fact.kind} ${fact.source} ${index}`}
            stated={fact}
            words={more}
            name={factName(fact.kind, { words, more })}
            value={fact.value}
          />
        ))}
      </ul>
      {criteriaUrl !== undefined && (
        <p>
          {more.criteriaPage}: <Link href={criteriaUrl}>{criteriaUrl}</Link>
        </p>
      )}
    </Section>
  );
}

/** "87 / 100 (required: 70; meets what was required)". */
function against({ value, text, required, maximum, met }: StatedResult, { words, more }: BothWords): string {
  const said = `${value ?? text}${maximum === undefined ? '' : ` / ${maximum}`}`;
  const asides = [
    required === undefined ? '' : filled(words.required, { required }),
    met === undefined ? '' : met ? more.met : more.notMet,
  ].filter((each) => each !== '');
  return asides.length === 0 ? said : `${said} (${asides.join('; ')})`;
}
