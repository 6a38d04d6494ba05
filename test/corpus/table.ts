// `npm run corpus`: how the shared corpus comes out, a line a set, beside two other verifiers. Exits 1 when
// anything is called good that is not.
import type { Report } from '../../src/model';
import { type CorpusCase, corpusCases, hasCorpus } from './cases';
import { corpusHttp, deserved, reportOnCase } from './judge-case';
import { type Peer, plainVc, verifierCore } from './peers';

interface Row {
  cases: number;
  right: number;
  'false good': number;
  'verifier-core right': number;
  'verifier-core false good': number;
  'vc right': number;
  'vc false good': number;
}

if (!hasCorpus) {
  console.log('The corpus is not here; nothing to do.');
  process.exit(0);
}

// verifier-core writes each schema it cannot have to the console
console.error = () => {};

const http = await corpusHttp();
const core = await verifierCore(http);
const vc = plainVc(http);
const sets = new Map<string, Row>();
const wrong: string[] = [];

for (const each of corpusCases()) {
  const row = sets.get(each.set) ?? emptyRow();
  sets.set(each.set, row);
  const report = await reportOnCase(each, http);
  const right = deserved(each, report);
  row.cases++;
  if (right) row.right++;
  else wrong.push(explained(each, report));
  if (isGood(report) && each.expect !== 'accept') row['false good']++;
  await countPeer(core, each, row, 'verifier-core right', 'verifier-core false good');
  await countPeer(vc, each, row, 'vc right', 'vc false good');
}

console.table({ ...Object.fromEntries(sets), all: total([...sets.values()]) });
console.log(
  'A peer is right when it calls good what deserves to be accepted and nothing else; why is not asked of it.',
);
for (const line of wrong) console.log(line);
// a peer may still hold something open
process.exit([...sets.values()].some((row) => row['false good'] > 0) ? 1 : 0);

function emptyRow(): Row {
  return {
    cases: 0,
    right: 0,
    'false good': 0,
    'verifier-core right': 0,
    'verifier-core false good': 0,
    'vc right': 0,
    'vc false good': 0,
  };
}

function total(rows: Row[]): Row {
  const sum = emptyRow();
  for (const row of rows) for (const key of Object.keys(sum) as (keyof Row)[]) sum[key] += row[key];
  return sum;
}

async function countPeer(
  peer: Peer,
  each: CorpusCase,
  row: Row,
  right: keyof Row,
  falseGood: keyof Row,
): Promise<void> {
  const good = await Promise.race([peer(each).catch(() => false), tooLong()]);
  if ((good === true) === (each.expect === 'accept')) row[right]++;
  if (good === true && each.expect !== 'accept') row[falseGood]++;
}

/** A peer that does not come to an end has not called the case good. */
function tooLong(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), 10_000).unref());
}

function isGood({ verdict }: Report): boolean {
  return verdict === 'verified' || verdict === 'confirmed';
}

function explained(each: CorpusCase, { verdict, checks }: Report): string {
  const open = checks
    .filter((check) => check.outcome !== 'pass')
    .map(({ id, outcome, reason }) => `${id}:${outcome}:${reason}`);
  return `${each.expect} -> ${verdict}  ${each.id}\n      ${open.join(' ')}`;
}
