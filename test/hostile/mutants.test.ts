import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model';
import { fakeHttp, jsonAnswers } from '../fixtures/http';
import { type FixtureIssuer, issueOb3, issueStatusList, makeIssuer, statusEntry } from '../fixtures/issuer';
import { judgeJson } from '../unit/verification/judge-json';

const LIST = 'https://issuer.example/status/1';
/** `MUTANTS=100000 npx vitest run test/hostile/mutants.test.ts` for a long run */
const RUNS = Number(process.env.MUTANTS ?? 300);

let credentials: JsonObject[];
let list: JsonObject;

beforeAll(async () => {
  const issuer: FixtureIssuer = await makeIssuer({ did: 'did:key', seed: 'mutants' });
  list = await issueStatusList({ issuer, url: LIST });
  credentials = [
    await issueOb3({ issuer, status: statusEntry(LIST, 4) }),
    await issueOb3({ issuer, suite: 'Ed25519Signature2020', dataModel: '1.1', status: statusEntry(LIST, 4) }),
  ];
});

type Path = (string | number)[];

function paths(value: Json, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((each, index) => paths(each, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy with one place replaced, removed or renamed. */
function mutated(json: JsonObject, path: Path, kind: string, text: string): JsonObject {
  const copy = structuredClone(json);
  let holder: Json = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, Json>)[step] ?? null;
  const target = holder as Record<string | number, Json>;
  const last = path.at(-1) ?? '';
  const old = target[last] ?? null;
  if (kind === 'remove') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete target[last];
  else if (kind === 'rename' && !Array.isArray(holder)) {
    delete target[last];
    target[`${last}${text}`] = old;
  } else if (kind === 'edit' && typeof old === 'string')
    target[last] = old === '' ? text : `${old.slice(0, -1)}${text}`;
  else if (kind === 'double') target[last] = [old, old];
  else target[last] = text;
  return copy;
}

/** Changes that mean the same by the standard: JSON-LD reads a value and a list of it alike, lists as sets. */
function meansTheSame(before: JsonObject, after: JsonObject): boolean {
  return JSON.stringify(normal(before)) === JSON.stringify(normal(after));
}

function normal(value: Json): Json {
  if (Array.isArray(value)) {
    const members = [...new Set(value.map((each) => JSON.stringify(normal(each))))].sort();
    return members.length === 1 ? (JSON.parse(members[0] ?? 'null') as Json) : members;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, normal(each)]));
}

describe('mutants of a signed credential', () => {
  it('are verified before they are changed', async () => {
    for (const credential of credentials) {
      expect((await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: list })))).verdict).toBe('verified');
    }
  });

  it(`none of ${RUNS} changes of meaning is called verified`, async () => {
    const places = credentials.map((each) => paths(each));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('remove', 'rename', 'edit', 'replace', 'double'),
        fc.string({ minLength: 1, maxLength: 6 }),
        async (which, where, kind, text) => {
          const index = which % credentials.length;
          const original = credentials[index] ?? {};
          const path = places[index]?.[where % (places[index]?.length ?? 1)] ?? [];
          // a vocabulary that no term of the credential needs may go: no statement changes with it
          if (path[0] === '@context' && kind === 'remove') return;
          const mutant = mutated(original, path, kind, text);
          if (meansTheSame(original, mutant)) return;
          const report = await judgeJson(mutant, fakeHttp(jsonAnswers({ [LIST]: list })));
          if (report.verdict === 'verified' || report.verdict === 'confirmed') {
            throw new Error(`verified after ${kind} at ${path.join('/')} with ${JSON.stringify(text)}`);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
