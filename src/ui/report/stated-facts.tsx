import type { StatedFact } from '../../model';
import { type BothWords, factName } from './both-words';
import { Section } from './section';
import { Thing } from './thing';

interface Props extends BothWords {
  title: string;
  facts: readonly StatedFact[];
}

/** Facts at full length under a heading: quality, pathway. */
export function StatedFacts({ title, facts, words, more }: Props) {
  return (
    <Section title={title}>
      {facts.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {facts.map((fact, index) => (
          <Thing
            key={`${fact.kind} ${fact.source} ${index}`}
            stated={fact}
            words={more}
            name={factName(fact.kind, { words, more })}
            value={fact.value}
            url={addressOf(fact)}
          />
        ))}
      </ul>
    </Section>
  );
}

function addressOf({ text, value }: StatedFact): string | undefined {
  return value === undefined && /^https?:\/\/\S+$/.test(text) ? text : undefined;
}
