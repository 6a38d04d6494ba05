import { ASSESSMENT_METHODS, type Reading } from '../../model';
import type { Words } from '../words';

const LADDER = ASSESSMENT_METHODS.filter((method) => method !== 'experience');

interface LadderProps {
  assessment: Reading['assessment'];
  words: Words;
  /** with the names of its weakest and its strongest step under it */
  named?: boolean;
}

/** The steps of assessment, weakest to strongest, with those that the credential states filled in. */
export function Ladder({ assessment, words, named = false }: LadderProps) {
  const held = new Set(assessment.methods.map((each) => each.method));
  const ends = [LADDER[0], LADDER.at(-1)].filter((method) => method !== undefined);
  return (
    <>
      <span class="ladder" role="img" aria-label={`${words.ladder}: ${words.methods[assessment.strongest]}`}>
        {LADDER.map((method) => (
          <i key={method} class={held.has(method) ? 'on' : ''} title={words.methods[method]} />
        ))}
      </span>
      {named && (
        <small class="ladder-ends" aria-hidden="true">
          {ends.map((method) => (
            <span key={method}>{words.methods[method]}</span>
          ))}
        </small>
      )}
    </>
  );
}
