import { ASSESSMENT_METHODS, type Reading, type StatedResult } from '../../model';
import { filled, type Words } from '../words';
import { Facts } from './facts';

const ASSESSMENT = ['assessor', 'supervision', 'identity-check'];
const LADDER = ASSESSMENT_METHODS.filter((method) => method !== 'experience');

/** How it was assessed: the method on its ladder, the quoted sentence, the result against what was required. */
export function AssessedBy({ reading, words }: { reading: Reading; words: Words }) {
  const { methods, strongest, results } = reading.assessment;
  const decisive = methods.find((each) => each.method === strongest) ?? methods[0];
  const held = new Set(methods.map((each) => each.method));
  return (
    <>
      <span class="method">{words.methods[strongest]}</span>
      <span class="ladder" role="img" aria-label={`${words.ladder}: ${words.methods[strongest]}`}>
        {LADDER.map((method) => (
          <i key={method} class={held.has(method) ? 'on' : ''} title={words.methods[method]} />
        ))}
      </span>
      {decisive && <q title={decisive.source}>{decisive.text}</q>}
      {results.slice(0, 3).map((result) => (
        <span class="result" key={result.source}>
          {resultText(result, words)}
        </span>
      ))}
      <Facts facts={reading.assessment.facts} kinds={ASSESSMENT} words={words} />
    </>
  );
}

function resultText({ label, value, text, required }: StatedResult, words: Words): string {
  const said = `${label}: ${value ?? text}`;
  return required === undefined ? said : `${said} (${filled(words.required, { required })})`;
}
