import type { SuiteName } from '../test/fixtures/issuer';
import { type Built, built } from './build';
import { CONTENDERS, CORE, type ContenderName, coreOf, FLOOR, VC } from './contenders';
import type { TakenByOne } from './once';
import { inProcesses } from './processes';
import { SCHEMA_URL, schemas } from './schema';
import { type Bench, of, rows, type Table, type Tables } from './tables';
import { sample, type World } from './world';

const SUITES: readonly SuiteName[] = ['eddsa-rdfc-2022', 'Ed25519Signature2020'];

/** One credential, warm and for the first time, beside the peers and the floors; what is dear; how evidence makes it grow. */
export const engine: Bench = async ({ quick }) => {
  const [processes, turns] = quick ? [3, 100] : [5, 1000];
  const paths = await built();
  const tables: Tables = {};
  for (const suite of SUITES) {
    const world = { texts: [await sample(suite)], documents: {} };
    const taken = await each(CONTENDERS, world, paths, processes, turns);
    tables[`warm, ${suite}`] = rows(only(taken, 'warm'), (ms, all) => ({
      ms,
      'of the floor': ms / of(all, FLOOR),
      'of the floor, key at hand': ms / of(all, 'floor, key at hand'),
      'as fast as verifier-core': coreOf(all) / ms,
      'as fast as vc': of(all, VC) / ms,
    }));
    const fair = CONTENDERS.filter((name) => !name.startsWith(FLOOR));
    tables[`first in a new process, ${suite}`] = rows(only(taken, 'first', fair), (ms, all, name) => ({
      ms,
      'import ms': taken[name]?.import ?? Number.NaN,
      'as fast as verifier-core': coreOf(all) / ms,
      'as fast as vc': of(all, VC) / ms,
    }));
  }
  tables['warm, by what the credential asks of us'] = await dear(paths, processes, turns);
  tables['evidence grows'] = await growth(paths, quick ? 100 : 200);
  return tables;
};

/** What leaves our short way, or asks for more than a signature. */
async function dear(paths: Built, processes: number, turns: number): Promise<Table> {
  const context = 'https://issuer.example/context.json';
  const fetched = { [context]: { '@context': { motto: 'https://issuer.example/terms#motto' } } };
  const added = (more: object | string) => ({
    change: (unsigned: Record<string, unknown>) => {
      (unsigned['@context'] as unknown[]).push(more);
      unsigned.motto = 'Measure twice';
    },
  });
  const named = { id: SCHEMA_URL, type: '1EdTechJsonSchemaValidator2019' };
  const cases: Record<string, World> = {
    'contexts of the build': { texts: [await sample('eddsa-rdfc-2022')], documents: {} },
    'a context of its own, inline': {
      texts: [await sample('eddsa-rdfc-2022', added(fetched[context]?.['@context'] ?? {}))],
      documents: {},
    },
    'a context of its own, fetched': {
      texts: [await sample('eddsa-rdfc-2022', { ...added(context), documents: fetched })],
      documents: fetched,
    },
    'P-384 (ecdsa-rdfc-2019)': {
      texts: [await sample('ecdsa-rdfc-2019', { keyType: 'P-384' })],
      documents: {},
    },
    'names a schema of 65 kB': {
      texts: [
        await sample('eddsa-rdfc-2022', {
          change: (unsigned) => {
            unsigned.credentialSchema = [named];
          },
        }),
      ],
      documents: schemas(),
    },
  };
  const legible: Record<string, number> = {};
  const peers: Record<string, Record<string, TakenByOne>> = {};
  for (const [name, world] of Object.entries(cases)) {
    const others: ContenderName[] = name.startsWith('names a schema')
      ? [CORE]
      : name.startsWith('P-384')
        ? []
        : [VC];
    const taken = await each(['legible', ...others], world, paths, processes, Math.ceil(turns / 5));
    legible[name] = taken.legible?.warm ?? Number.NaN;
    peers[name] = taken;
  }
  return rows(legible, (ms, all, name) => {
    const { [VC]: vc, [CORE]: core } = peers[name] ?? {};
    return {
      ms,
      'times the first row': ms / of(all, 'contexts of the build'),
      ...(vc ? { 'as fast as vc': vc.warm / ms } : {}),
      ...(core ? { 'as fast as verifier-core': core.warm / ms } : {}),
    };
  });
}

async function growth(paths: Built, turns: number): Promise<Table> {
  const grown: Record<string, number> = {};
  for (const evidence of [1, 10, 100]) {
    const world = { texts: [await sample('eddsa-rdfc-2022', { evidence })], documents: {} };
    const { legible } = await each(['legible'], world, paths, 3, turns);
    grown[`${evidence} x`] = legible?.warm ?? Number.NaN;
  }
  return rows(grown, (ms, all) => ({ ms, times: ms / of(all, '1 x') }));
}

function each(
  names: readonly ContenderName[],
  world: World,
  paths: Built,
  processes: number,
  turns: number,
): Promise<Record<string, TakenByOne>> {
  const asked = Object.fromEntries(names.map((name) => [name, { name, turns }]));
  return inProcesses<TakenByOne>(asked, world, paths, processes);
}

function only(
  taken: Readonly<Record<string, TakenByOne>>,
  which: keyof TakenByOne,
  names: readonly string[] = Object.keys(taken),
): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, taken[name]?.[which] ?? Number.NaN]));
}
