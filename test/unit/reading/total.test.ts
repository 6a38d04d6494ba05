import { describe, expect, it } from 'vitest';
import type { Format, Json, JsonObject } from '../../../src/model';
import { read } from '../../../src/reading';
import { credential, draft } from './give';

const FORMATS: Format[] = [
  'ob1',
  'ob2',
  'ob3',
  'clr2',
  'endorsement',
  'elm3',
  'status-list',
  'vc',
  'vp',
  'sd-jwt-vc',
  'achievement',
  'badge-class',
];

const KEYS = [
  'badge',
  'credentialSubject',
  'achievement',
  'criteria',
  'narrative',
  'alignment',
  'evidence',
  'result',
  'resultDescription',
  'rubricCriterionLevel',
  'allowedValue',
  'requiredValue',
  'hasClaim',
  'provenBy',
  'specifiedBy',
  'learningOutcome',
  'creditPoint',
  'verifiableCredential',
  'association',
  'issuer',
  'name',
  'description',
  'tag',
  'endorsement',
  'targetUrl',
  'hasPart',
  'title',
  'grade',
  'value',
  'achievedLevel',
  'image',
  '@value',
  'en',
  'id',
  'type',
];

/** A small generator of nonsense with our keys: always the same for the same seed. */
function nonsense(seed: number): Json {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const make = (depth: number): Json => {
    const scalars: Json[] = ['exam', '', 'https://a.example/x', 7, -1, null, true, '\u0000', 'C', [], {}];
    const pick = next(depth > 6 ? 2 : 5);
    if (pick < 2) return scalars[next(scalars.length)] ?? null;
    if (pick === 2) return Array.from({ length: next(4) }, () => make(depth + 1));
    return Object.fromEntries(
      Array.from({ length: next(9) }, () => [KEYS[next(KEYS.length)] ?? 'name', make(depth + 1)]),
    );
  };
  return Object.fromEntries(KEYS.map((key) => [key, make(0)]));
}

describe('read is total', () => {
  it('answers for any JSON in any format', () => {
    for (let seed = 1; seed <= 60; seed++)
      for (const format of FORMATS)
        expect(
          () => read(credential(format, nonsense(seed) as JsonObject)),
          `${format} ${seed}`,
        ).not.toThrow();
  });

  it('answers for values that bite: deep nesting, own toString, __proto__', () => {
    let deep: Json = 'x';
    for (let depth = 0; depth < 5000; depth++) deep = depth % 2 ? [deep] : { hasPart: deep, name: deep };
    const biting = JSON.parse('{"toString":1,"valueOf":2,"__proto__":{"name":"x"},"constructor":3}');
    for (const format of FORMATS)
      for (const value of [deep, biting] as Json[])
        for (const key of KEYS) expect(() => read(credential(format, { [key]: value }))).not.toThrow();
  });

  it('does not take what a prototype carries for what the credential states', () => {
    const reading = read(credential('achievement', JSON.parse('{"__proto__":{"name":"No"}}')));
    expect(reading.achievement?.name).toBeUndefined();
  });

  it('reads a flood of text and evidence in bounded time', () => {
    const evidence = Array.from({ length: 5000 }, (_, at) => ({
      narrative: `Passed exam ${at} or not. `.repeat(100),
    }));
    const started = performance.now();
    read(draft('Pass the exam. '.repeat(5000), { evidence }));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
