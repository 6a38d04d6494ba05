import type { Reading } from '../../model';
import { Link } from '../card/link';
import type { BothWords } from './both-words';
import { Section } from './section';
import { Thing } from './thing';

/** What was produced, openable where the credential names an address. */
export function Evidence({ reading, words, more }: { reading: Reading } & BothWords) {
  return (
    <Section title={words.evidence}>
      {reading.evidence.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {reading.evidence.map((evidence, index) => (
          <Thing
            key={`${evidence.source} ${index}`}
            stated={evidence}
            words={more}
            name={evidence.name === evidence.text ? evidence.genre : (evidence.name ?? evidence.genre)}
          >
            {evidence.url !== undefined && evidence.url !== evidence.text && (
              <span class="said">
                {' '}
                <Link href={evidence.url}>{evidence.url}</Link>
              </span>
            )}
          </Thing>
        ))}
      </ul>
    </Section>
  );
}
