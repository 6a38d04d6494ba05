import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../model';
import { filled } from '../words';
import type { BothWords } from './both-words';

/** The stairs; experience is neither weaker nor stronger and stands beside them. */
const STEPS = ASSESSMENT_METHODS.filter((method) => method !== 'experience');
const STEP_WIDTH = 44;
const STEP_HEIGHT = 16;

/** The ways of assessing as stairs: those that the credential states are filled and ticked. */
export function Ladder({ held, words, more }: { held: ReadonlySet<AssessmentMethod> } & BothWords) {
  const names = ASSESSMENT_METHODS.filter((method) => held.has(method)).map(
    (method) => words.methods[method],
  );
  const said = names.length > 0 ? names.join(', ') : more.ladderNone;
  const height = STEPS.length * STEP_HEIGHT + 2;
  return (
    <figure class="stairs">
      <figcaption>{more.ladderTitle}</figcaption>
      <svg
        viewBox={`0 0 ${STEPS.length * STEP_WIDTH + 2} ${height}`}
        role="img"
        aria-label={filled(more.ladderText, { held: said })}
      >
        {STEPS.map((method, index) => {
          const top = (index + 1) * STEP_HEIGHT;
          const x = 1 + index * STEP_WIDTH;
          const y = height - 1 - top;
          return (
            <g key={method} class={held.has(method) ? 'on' : ''}>
              <rect x={x} y={y} width={STEP_WIDTH - 4} height={top} rx="2" />
              <text x={x + (STEP_WIDTH - 4) / 2} y={y + 12}>
                {held.has(method) ? '✓' : index + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <ol>
        {STEPS.map((method) => (
          <Step key={method} method={method} held={held} words={words} more={more} />
        ))}
      </ol>
      <ul>
        <Step method="experience" held={held} words={words} more={more} beside />
      </ul>
    </figure>
  );
}

interface StepProps extends BothWords {
  method: AssessmentMethod;
  held: ReadonlySet<AssessmentMethod>;
  beside?: boolean;
}

function Step({ method, held, words, more, beside = false }: StepProps) {
  const asides = [beside ? more.besideLadder : '', held.has(method) ? more.statedHere : ''];
  const said = asides.filter((each) => each !== '').join(', ');
  return (
    <li class={held.has(method) ? 'on' : ''}>
      {words.methods[method]}
      {said !== '' && ` (${said})`}
    </li>
  );
}
