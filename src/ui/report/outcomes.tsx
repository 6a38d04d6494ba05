import type { Reading, StatedOutcome } from '../../model';
import type { BothWords } from './both-words';
import { Section } from './section';
import { Thing } from './thing';

/** Narrow claims before general words. */
const ORDER: readonly StatedOutcome['kind'][] = ['outcome', 'skill', 'description', 'criteria', 'tag'];

/** What the holder can do, every outcome and skill with its source. */
export function Outcomes({ reading, words, more }: { reading: Reading } & BothWords) {
  const kinds = ORDER.filter((kind) => reading.outcomes.some((outcome) => outcome.kind === kind));
  return (
    <Section title={words.canDo}>
      {kinds.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {kinds.flatMap((kind) =>
          reading.outcomes
            .filter((outcome) => outcome.kind === kind)
            .map((outcome, index) => (
              <Thing
                key={`${kind} ${outcome.source} ${index}`}
                stated={outcome}
                words={more}
                name={more.outcomeKinds[kind]}
                url={outcome.url}
              >
                {outcome.framework !== undefined && (
                  <small>
                    {' '}
                    {outcome.framework}
                    {outcome.code === undefined ? '' : ` ${outcome.code}`}
                  </small>
                )}
              </Thing>
            )),
        )}
      </ul>
    </Section>
  );
}
