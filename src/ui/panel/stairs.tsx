import { ASSESSMENT_METHODS, type Reading } from '../../model';
import type { Words } from '../words';

const STEPS = ASSESSMENT_METHODS.filter((method) => method !== 'experience');
const WIDTH = 9;
const HEIGHT = 4;
const TOP = STEPS.length * HEIGHT;

/** The ways of assessing as small stairs: the stated ones are filled. Experience, beside the ladder, is a ring beside it. */
export function Stairs({ assessment, words }: { assessment: Reading['assessment']; words: Words }) {
  const held = new Set(assessment.methods.map(({ method }) => method));
  const names = ASSESSMENT_METHODS.filter((method) => held.has(method)).map(
    (method) => words.methods[method],
  );
  const said = names.length > 0 ? names.join(', ') : words.methods['not-stated'];
  return (
    <svg
      class="stairs"
      viewBox={`0 0 ${(STEPS.length + 1) * WIDTH} ${TOP + 2}`}
      role="img"
      aria-label={`${words.ladder}: ${said}`}
    >
      {STEPS.map((method, index) => (
        <rect
          key={method}
          class={held.has(method) ? 'on' : ''}
          x={index * WIDTH + 1}
          y={TOP - (index + 1) * HEIGHT + 1}
          width={WIDTH - 2}
          height={(index + 1) * HEIGHT}
          rx="1"
        />
      ))}
      {held.has('experience') && <circle cx={(STEPS.length + 0.5) * WIDTH} cy={TOP - 3} r="3" />}
    </svg>
  );
}
