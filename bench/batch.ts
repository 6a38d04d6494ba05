import { type Built, built } from './build';
import { CORE, VC } from './contenders';
import type { TakenByMany } from './once';
import { type Asked, inProcesses } from './processes';
import { type Bench, type Row, roundedRow, type Table } from './tables';
import { manyOf } from './world';

/** Verifications under way at once: as many as a thread of the terminal has. */
const AT_ONCE = 4;
const ISSUERS = 20;

const CONTENDERS: Readonly<Record<string, Asked>> = {
  'legible, one by one': { name: 'legible', atOnce: 1 },
  [`legible, ${AT_ONCE} at once`]: { name: 'legible', atOnce: AT_ONCE },
  'verifier-core, one by one': { name: CORE, atOnce: 1 },
  [`verifier-core, ${AT_ONCE} at once`]: { name: CORE, atOnce: AT_ONCE },
  '@digitalbazaar/vc, one by one (status not asked)': { name: VC, atOnce: 1 },
};

/** Many different credentials of several issuers with shared status lists; nothing is known beforehand. */
export const batch: Bench = async ({ quick }) => {
  const many = quick ? 200 : 1000;
  const paths = await built();
  const taken = await inProcesses<TakenByMany>(CONTENDERS, await manyOf(many, ISSUERS), paths, 3);
  const slowest = (name: string) => taken[`${name}, one by one`]?.each ?? Number.NaN;
  const vc = taken['@digitalbazaar/vc, one by one (status not asked)']?.each ?? Number.NaN;
  const table = Object.entries(taken).map(([name, { each, requests, unpacked }]): [string, Row] => [
    name,
    roundedRow({
      'ms each': each,
      'a second': 1000 / each,
      'as fast as verifier-core': slowest('verifier-core') / each,
      'as fast as vc': vc / each,
      requests,
      // what others unpack they do by means that cannot be counted
      ...(name.startsWith('legible') ? { 'lists unpacked': unpacked } : {}),
    }),
  ]);
  return {
    [`${many} credentials of ${ISSUERS} issuers, ${ISSUERS} status lists, ${ISSUERS} DID documents`]:
      Object.fromEntries(table),
    'the batch grows': await growth([many / 10, many, many * 10], paths),
  };
};

async function growth(sizes: readonly number[], paths: Built): Promise<Table> {
  const table: Table = {};
  let smallest: number | undefined;
  for (const size of sizes) {
    const asked: Record<string, Asked> = { legible: { name: 'legible', atOnce: AT_ONCE } };
    const { legible } = await inProcesses<TakenByMany>(asked, await manyOf(size, ISSUERS), paths, 3);
    const each = legible?.each ?? Number.NaN;
    smallest ??= each;
    table[`${size} credentials`] = roundedRow({ 'ms each': each, 'times the smallest': each / smallest });
  }
  return table;
}
