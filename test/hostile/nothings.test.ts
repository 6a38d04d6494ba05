// What JSON-LD makes nothing of is under no signature over statements: it must not change what a reader is told.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../fixtures/http';
import { issueOb3, issueStatusList, makeIssuer, statusEntry } from '../fixtures/issuer';
import { type Path, paths } from './mutate';
import { sameToReader } from './same-to-reader';

const LIST = 'https://issuer.example/status/1';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NOTHINGS: readonly Json[] = ['', null, [], [[]], [null], { '@set': [] }, { '@value': null }];

let base: JsonObject;
let judge: (json: JsonObject) => Promise<Report>;
let before: Report;

beforeAll(async () => {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'nothings' });
  const answers = jsonAnswers({ [LIST]: await issueStatusList({ issuer, url: LIST }) });
  base = await issueOb3({ issuer, status: statusEntry(LIST, 4) });
  judge = async (json) => {
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp(answers)));
    if (!report) throw new Error('no report');
    return report;
  };
  before = await judge(base);
});

/** A copy whose value at a path was replaced. */
function changed(path: Path, change: (old: Json) => Json): JsonObject {
  const copy = structuredClone(base);
  let holder: Json = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, Json>)[step] ?? null;
  const last = path.at(-1) ?? '';
  const target = holder as Record<string | number, Json>;
  target[last] = change(target[last] ?? null);
  return copy;
}

async function hidden(mutants: JsonObject[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const mutant of mutants) {
    const report = await judge(mutant);
    const good = report.verdict === 'verified' || report.verdict === 'confirmed';
    if (good && !sameToReader(report, before)) wrong.push(JSON.stringify(mutant));
  }
  return wrong;
}

describe('values that mean nothing', () => {
  it('is a test of something: the credential itself is good', () => {
    expect(before.verdict).toBe('verified');
    expect(before.reading?.summary).toContain('observed');
  });

  it.each(NOTHINGS.map((nothing) => [JSON.stringify(nothing), nothing] as const))(
    '%s beside a value hides nothing',
    async (_name, nothing) => {
      const places = paths(base).filter(([first]) => first !== '@context');
      const mutants = places.flatMap((path) => [
        changed(path, (old) => (Array.isArray(old) ? [nothing, ...old] : [nothing, old])),
        changed(path, (old) => (Array.isArray(old) ? [...old, nothing] : [old, nothing])),
      ]);
      expect(mutants.length).toBeGreaterThan(100);
      expect(await hidden(mutants)).toEqual([]);
    },
  );

  it('nor does a value said twice, or in a list of its own', async () => {
    const places = paths(base).filter(([first]) => first !== '@context');
    const mutants = places.flatMap((path) => [
      changed(path, (old) => [old]),
      changed(path, (old) => [[old]]),
      changed(path, (old) => [old, old]),
    ]);
    expect(await hidden(mutants)).toEqual([]);
  });

  it.each<[string, (old: Json) => Json]>([
    ['a set', (old) => ({ '@set': old })],
    ['a set of one', (old) => ({ '@set': [old] })],
    ['a set within a set', (old) => [{ '@set': [old] }]],
    ['a value object', (old) => ({ '@value': old })],
    ['a value with the type of a date', (old) => ({ '@value': old, '@type': `${XSD}dateTime` })],
    ['a value with the type of a string', (old) => ({ '@value': old, '@type': `${XSD}string` })],
    ['a truth value that is spelt out', (old) => ({ '@value': String(old), '@type': `${XSD}boolean` })],
    ['an address as a node', (old) => ({ '@id': old })],
    ['an address as a node with an id', (old) => ({ id: old })],
    ['a list of such', (old) => [{ '@value': old }, null]],
  ])('nor does %s around it', async (_name, wrap) => {
    const places = paths(base).filter(([first]) => first !== '@context');
    expect(await hidden(places.map((path) => changed(path, wrap)))).toEqual([]);
  });

  it('still tells an end of its term that is hidden so', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'nothings' });
    const change = (credential: JsonObject) => {
      credential.validUntil = '2025-04-01T00:00:00Z';
    };
    const expired = await issueOb3({ issuer, change });
    expect((await judge(expired)).verdict).toBe('expired');
    for (const nothing of NOTHINGS) {
      const { verdict } = await judge({ ...expired, validUntil: [nothing, expired.validUntil ?? ''] });
      expect(['verified', 'confirmed']).not.toContain(verdict);
    }
    const value = expired.validUntil ?? '';
    for (const validUntil of [
      { '@value': value, '@type': `${XSD}dateTime` },
      { '@set': [value] },
      [{ '@set': value }],
    ]) {
      expect(['verified', 'confirmed']).not.toContain((await judge({ ...expired, validUntil })).verdict);
    }
  });
});
