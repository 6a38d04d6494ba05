// The schema that a credential names is written by whoever issued it, and so may be made to keep us busy.
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { PUBLISHED } from '../../src/verification/schema-work';
import { fakeHttp } from '../fixtures/http';
import { type FixtureIssuer, issueOb3, makeIssuer } from '../fixtures/issuer';
import { judgeJson, said } from '../unit/verification/judge-json';
import { slowest } from './regex/slowest';

const SCHEMA = 'https://issuer.example/schema.json';
/** Milliseconds of processor time for all that one of these asks. */
const CAP_MS = 10_000;

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'schema bombs' });
});

async function answerTo(schema: JsonObject, more: JsonObject = {}): Promise<string | undefined> {
  const credential = await issueOb3({
    issuer,
    change: (unsigned) =>
      Object.assign(unsigned, { credentialSchema: [{ id: SCHEMA, type: 'JsonSchema' }] }, more),
  });
  const begun = process.cpuUsage();
  const report = await judgeJson(credential, fakeHttp({ [SCHEMA]: { json: schema } }));
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(CAP_MS);
  expect(report.verdict).toBe('verified');
  return said(report, 'schema');
}

const about = (name: JsonObject): JsonObject => ({ type: 'object', properties: { name } });
const LONG = { name: `${'a'.repeat(50_000)}!` };

describe('a schema made to keep us busy', () => {
  it.each(['^(a+)+$', '^(a|a)*$', 'a*a*a*$', '(a+)+b', '^a?a*a*a*b', '^a{1,9}b$'])(
    'by the expression %s is not compared',
    async (pattern) => {
      expect(await answerTo(about({ pattern }), LONG)).toBe('unknown schema-unavailable');
      expect(await answerTo({ patternProperties: { [pattern]: {} } }, LONG)).toBe(
        'unknown schema-unavailable',
      );
    },
  );

  it('by subschemas that each name the next twice is given up', async () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `d${at}`,
        at === 39 ? true : { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
      ]),
    );
    expect(await answerTo({ $ref: '#/$defs/d0', $defs })).toBe('unknown schema-unavailable');
  });

  it('by naming itself, or by comparing each of many with each, is given up', async () => {
    expect(await answerTo({ $ref: '#' })).toBe('unknown schema-unavailable');
    const many = Array.from({ length: 5_000 }, (_, at) => `https://issuer.example/${at}`);
    const unique = { properties: { evidence: { uniqueItems: true } } };
    expect(await answerTo(unique, { evidence: many.map((id) => ({ id, type: 'Evidence' })) })).toBe(
      'unknown schema-unavailable',
    );
  });
});

describe('a schema that means well', () => {
  it('is compared, expressions that read a text once included', async () => {
    for (const pattern of ['^[A-Z][a-z ]+$', 'Cook', '^[\\w ]*$', '\\(x\\)'])
      expect(await answerTo(about({ pattern, minLength: 1 }), { name: 'Cook (x) well' }), pattern).toMatch(
        /schema-(?:kept|not-kept)$/,
      );
    const same = about({ pattern: '^Co+k$', format: 'uri' });
    expect(await answerTo(about({ pattern: '^Co+k$' }), { name: 'Cook' })).toBe('pass schema-kept');
    expect(await answerTo(same, { name: 'Cook' })).toBe('warn schema-not-kept');
  });

  it('may have the expressions of published ones, which no text keeps busy', () => {
    for (const source of PUBLISHED) {
      const { took, text } = slowest(new RegExp(source, 'u'), 2_000);
      expect(took, `${source} on ${text}`).toBeLessThan(2_000);
    }
  });
});
