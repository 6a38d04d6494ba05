import { readFileSync } from 'node:fs';
import { understandJson } from '../../src/formats';
import { type JsonObject, property, textOf } from '../../src/model';
import { read } from '../../src/reading';
import { confusion, f1, share } from './figures';

interface Row {
  id: string;
  issuer: string;
  language: string;
  strongest: string;
  confidence: string;
  draft: JsonObject;
  text: string;
}

interface Scored extends Row {
  got: string;
  why: string;
}

const FILE = process.argv[2] ?? '../shared/criteria/criteria-dev.jsonl';

const scored = rows(FILE).map(score);
print(scored);

function rows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row(JSON.parse(line)));
}

function row(json: JsonObject): Row {
  const of = (key: string): string => textOf(property(json, key)) ?? '';
  const draft: JsonObject = {
    type: ['Achievement'],
    name: of('achievement_name'),
    criteria: { narrative: of('criteria_text') },
  };
  if (of('description')) draft.description = of('description');
  return {
    id: of('id'),
    issuer: of('issuer_name'),
    language: of('language'),
    strongest: of('strongest'),
    confidence: of('confidence'),
    draft,
    text: `${of('criteria_text')} // ${of('description')}`,
  };
}

/** Through the same door as `legible read`: a draft Achievement is understood, then read. */
function score(row: Row): Scored {
  const understood = understandJson(row.draft);
  if (!understood.ok) return { ...row, got: 'not-read', why: '' };
  const { assessment } = read(understood.credential);
  const first = assessment.methods[0];
  return { ...row, got: assessment.strongest, why: first ? first.text : '' };
}

function print(all: Scored[]): void {
  const right = (row: Scored): boolean => row.got === row.strongest;
  const high = all.filter((row) => row.confidence === 'high');
  const pairs = all.map((row) => ({ wanted: row.strongest, got: row.got }));
  for (const row of all.filter((row) => !right(row)))
    console.log(
      `${row.confidence} ${row.language} ${row.id}: ${row.strongest} read as ${row.got}\n    ${row.why.slice(0, 160)}\n    text: ${row.text.replaceAll('\n', ' | ').slice(0, 400)}`,
    );
  console.log(`\n${confusion(pairs)}\n`);
  for (const language of new Set(all.map((row) => row.language))) {
    const some = all.filter((row) => row.language === language);
    console.log(`${language}: ${share(some.filter(right).length, some.length)}`);
  }
  console.log(`strongest right, all:  ${share(all.filter(right).length, all.length)} (wanted 85.0 %)`);
  console.log(`strongest right, high: ${share(high.filter(right).length, high.length)} (wanted 93.0 %)`);
  console.log(`macro F1: ${f1(pairs).toFixed(3)} (wanted 0.800)`);
}
