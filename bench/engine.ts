import type { SuiteName } from '../test/fixtures/issuer';
import { batches, grownBatches } from './batch';
import { built } from './build';
import { inProcesses, type Taken } from './processes';
import { type Bench, of, rows, type Table, type Tables } from './tables';
import { sample } from './world';

const SUITES: readonly SuiteName[] = ['eddsa-rdfc-2022', 'Ed25519Signature2020'];
const CONTENDERS = ['floor', 'legible', 'legible, whole report', 'verifier-core', '@digitalbazaar/vc'];

/** One credential, warm and for the first time, beside the peers and the floor; how evidence makes it grow. */
export const engine: Bench = async ({ quick }) => {
  const [processes, turns] = quick ? [3, 200] : [5, 1000];
  const paths = await built();
  const tables: Tables = {};
  for (const suite of SUITES) {
    const taken = await inProcesses(CONTENDERS, await sample(suite), { ...paths, processes, turns });
    tables[`warm, ${suite}`] = rows(only(taken, 'warm'), (ms, all) => ({
      ms,
      'of the floor': ms / of(all, 'floor'),
      'as fast as verifier-core': of(all, 'verifier-core') / ms,
      'as fast as vc': of(all, '@digitalbazaar/vc') / ms,
    }));
    tables[`first in a new process, ${suite}`] = rows(only(taken, 'first'), (ms, all, name) => ({
      ms,
      'import ms': taken[name]?.import ?? Number.NaN,
      'as fast as verifier-core': of(all, 'verifier-core') / ms,
      'as fast as vc': of(all, '@digitalbazaar/vc') / ms,
    }));
  }
  tables['evidence grows'] = await growth(paths);
  return tables;
};

async function growth(paths: { engine: string; script: string }): Promise<Table> {
  const grown: Record<string, number> = {};
  for (const times of [1, 10, 100]) {
    const text = await sample('eddsa-rdfc-2022', times);
    const { legible } = await inProcesses(['legible'], text, { ...paths, processes: 3, turns: 200 });
    grown[`${times} x`] = legible?.warm ?? Number.NaN;
  }
  return rows(grown, (ms, all) => ({ ms, times: ms / of(all, '1 x') }));
}

/** Many credentials of several issuers, in this process. */
export const batch: Bench = async ({ quick }) => {
  const many = quick ? 200 : 1000;
  const paths = await built();
  const { log, error } = console;
  // verifier-core tells the console of each schema that it cannot have
  console.log = console.error = () => {};
  const table = rows(await batches(many, 20, paths.engine), (ms, all) => ({
    'ms each': ms,
    'a second': 1000 / ms,
    'as fast as verifier-core': of(all, 'verifier-core') / ms,
  }));
  const sizes = [many / 10, many, many * 10];
  const grown = rows(await grownBatches(sizes, 20, paths.engine), (ms, all) => ({
    'ms each': ms,
    'times the smallest': ms / of(all, `${sizes[0]} credentials`),
  }));
  Object.assign(console, { log, error });
  return {
    [`${many} credentials of 20 issuers, shared status lists`]: table,
    'the batch grows': grown,
  };
};

function only(taken: Readonly<Record<string, Taken>>, which: keyof Taken): Record<string, number> {
  return Object.fromEntries(Object.entries(taken).map(([name, each]) => [name, each[which]]));
}
