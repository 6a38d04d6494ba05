// `npm run fuzz [minutes]`: changes signed credentials at random and looks for one that is still called good though
// its meaning changed. Prints counts while it runs, and exits 1 at the first such find, with what makes it again.
import type { JsonObject, Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../fixtures/http';
import {
  type FixtureIssuer,
  issueJwt,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  statusEntry,
} from '../fixtures/issuer';
import { MUTATIONS, meansTheSame, mutated, paths } from './mutate';
import { sameToReader } from './same-to-reader';

const LIST = 'https://issuer.example/status/1';
const MINUTES = Number(process.argv[2] ?? 60);
const EVERY_MS = 60_000;

/** A generator of numbers that a seed makes again (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 0x7fffffff) % Math.max(1, below);
  };
}

interface Base {
  name: string;
  json?: JsonObject;
  jwt?: string;
}

async function bases(byKey: FixtureIssuer, byWeb: FixtureIssuer): Promise<Base[]> {
  const p256 = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'fuzz p256' });
  const status = statusEntry(LIST, 4);
  return [
    { name: 'eddsa-rdfc-2022', json: await issueOb3({ issuer: byKey, status }) },
    {
      name: 'Ed25519Signature2020',
      json: await issueOb3({ issuer: byKey, suite: 'Ed25519Signature2020', dataModel: '1.1', status }),
    },
    { name: 'ecdsa-rdfc-2019', json: await issueOb3({ issuer: p256, suite: 'ecdsa-rdfc-2019', status }) },
    { name: 'did:web', json: await issueOb3({ issuer: byWeb, status }) },
    { name: 'jwt', jwt: await issueJwt({ issuer: p256 }) },
    { name: 'vc-jwt', jwt: await issueJwt({ issuer: byKey, shape: 'vc-claim' }) },
  ];
}

const WORDS = [
  '',
  '0',
  'x',
  '2099-01-01T00:00:00Z',
  'https://evil.example/',
  'did:key:z6Mk',
  '@id',
  '@graph',
  ':',
  'é',
  '\u0000',
];
const random = generator(Number(process.env.SEED ?? Date.now()));
const byKey = await makeIssuer({ did: 'did:key', seed: 'fuzz' });
const byWeb = await makeIssuer({ did: 'did:web:issuer.example', seed: 'fuzz web' });
const all = await bases(byKey, byWeb);
const answers = jsonAnswers(
  { [LIST]: await issueStatusList({ issuer: byKey, url: LIST }) },
  issuerDocuments(byWeb),
);
const counts = new Map<string, number>();
let tried = 0;

async function judge(text: string): Promise<Report[]> {
  return reportOnBytes('fuzz', new TextEncoder().encode(text), {}, fakePorts(fakeHttp(answers)));
}

function isGood({ verdict }: Report): boolean {
  return verdict === 'verified' || verdict === 'confirmed';
}

interface Mutant {
  text: string;
  /** it may be called good, but must then tell a reader the same */
  same: boolean;
}

/** One to three changes anywhere; `undefined` when nothing was changed. */
function mutantOf(base: Base): Mutant | undefined {
  if (base.json) {
    let mutant = base.json;
    for (let change = 0; change <= random(3); change++) {
      const places = paths(mutant);
      const path = places[random(places.length)];
      const kind = MUTATIONS[random(MUTATIONS.length)];
      // a vocabulary that no term needs may go: no statement changes with it
      if (!path || !kind || path[0] === '@context') return undefined;
      mutant = mutated(mutant, path, kind, WORDS[random(WORDS.length)] ?? 'x');
    }
    const text = JSON.stringify(mutant);
    return mutant === base.json ? undefined : { text, same: meansTheSame(base.json, mutant) };
  }
  const jwt = base.jwt ?? '';
  const at = random(jwt.length);
  const letter = 'ABCxyz019-_.~'[random(13)] ?? 'A';
  const mutant = jwt.slice(0, at) + letter + jwt.slice(at + random(2));
  return sameToken(jwt, mutant) ? undefined : { text: mutant, same: false };
}

/** The last letter of a part carries bits that are not used: other letters may stand for the same bytes. */
function sameToken(one: string, other: string): boolean {
  const bytes = (text: string) =>
    text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
  return bytes(one).join() === bytes(other).join();
}

const originals = new Map<Base, Report[]>();
for (const base of all) {
  const reports = await judge(base.jwt ?? JSON.stringify(base.json));
  if (!reports.every(isGood)) throw new Error(`${base.name} is not good to begin with`);
  originals.set(base, reports);
}
const end = Date.now() + MINUTES * 60_000;
let next = Date.now() + EVERY_MS;
while (Date.now() < end) {
  const base = all[random(all.length)];
  const mutant = base && mutantOf(base);
  if (!base || mutant === undefined) continue;
  if (!mutant.same) tried++;
  for (const [index, report] of (await judge(mutant.text)).entries()) {
    const verdict = mutant.same ? `${report.verdict}, same meaning` : report.verdict;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const before = originals.get(base)?.[index];
    if (isGood(report) && !(mutant.same && before && sameToReader(report, before))) {
      console.log(`called ${report.verdict} though changed (${base.name}):\n${mutant.text}`);
      process.exit(1);
    }
  }
  if (Date.now() > next) {
    next += EVERY_MS;
    console.log(`${tried} mutants`, Object.fromEntries(counts));
  }
}
console.log(`${tried} mutants in ${MINUTES} minutes, none called good.`, Object.fromEntries(counts));
