import type { Reading, StatedResult } from '../../model';
import { filled, type Words } from '../words';
import { Facts } from './facts';
import { Ladder } from './ladder';

const ASSESSMENT = ['assessor', 'supervision', 'identity-check'];

/** How it was assessed: the method on its ladder, the quoted sentence, the result against what was required. */
export function AssessedBy({ reading, words }: { reading: Reading; words: Words }) {
  const { methods, strongest, results } = reading.assessment;
  const decisive = methods.find((each) => each.method === strongest) ?? methods[0];
  return (
    <>
      <span class="method">{words.methods[strongest]}</span>
      <Ladder assessment={reading.assessment} words={words} />
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
