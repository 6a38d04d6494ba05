import { ASSESSMENT_METHODS, type Reading } from '../../model';
import type { Words } from '../words';

const LADDER = ASSESSMENT_METHODS.filter((method) => method !== 'experience');

/** The steps of assessment, weakest to strongest, with those that the credential states filled in. */
export function Ladder({ assessment, words }: { assessment: Reading['assessment']; words: Words }) {
  const held = new Set(assessment.methods.map((each) => each.method));
  return (
    <span class="ladder" role="img" aria-label={`${words.ladder}: ${words.methods[assessment.strongest]}`}>
      {LADDER.map((method) => (
        <i key={method} class={held.has(method) ? 'on' : ''} title={words.methods[method]} />
      ))}
    </span>
  );
}
