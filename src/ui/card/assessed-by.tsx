import { ASSESSMENT_METHODS, type Reading, type StatedResult } from '../../model';
import { filled, type Words } from '../words';
import { cut } from './cut';
import { Facts } from './facts';
import { Ladder } from './ladder';

const ASSESSMENT = ['assessor', 'supervision', 'identity-check'];

/** How it was assessed: the method on its ladder, the quoted sentence, the result against what was required. */
export function AssessedBy({ reading, words }: { reading: Reading; words: Words }) {
  const { methods, strongest, results } = reading.assessment;
  const decisive = methods.find((each) => each.method === strongest) ?? methods[0];
  const others = ASSESSMENT_METHODS.filter(
    (method) => method !== strongest && methods.some((each) => each.method === method),
  );
  // a sentence that stands there already need not stand there again under another name
  const facts = reading.assessment.facts.filter(
    ({ value, text }) => value !== undefined || !decisive?.text.includes(text),
  );
  return (
    <>
      <span>
        <b>{words.methods[strongest]}</b>
        {others.map((method) => ` · ${words.methods[method]}`)}
      </span>
      <Ladder assessment={reading.assessment} words={words} named />
      {decisive && <q title={decisive.source}>{cut(decisive.text.replace(/(?<![\s,;:])[\s,;:]+$/, ''))}</q>}
      {results.slice(0, 3).map((result) => (
        <span class="result" key={result.source}>
          {resultText(result, words)}
        </span>
      ))}
      <Facts facts={facts} kinds={ASSESSMENT} words={words} />
    </>
  );
}

function resultText({ label, value, text, required }: StatedResult, words: Words): string {
  const said = `${cut(label, 120)}: ${cut(value ?? text, 120)}`;
  return required === undefined ? said : `${said} (${filled(words.required, { required })})`;
}
