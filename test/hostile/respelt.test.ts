// A key may be written as a whole address, or under a name of a context of one's own. The signature holds; then either
// the verdict is not good, or a reader is told the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, type Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { BUNDLED_CONTEXTS } from '../../src/verification/contexts/bundled';
import { fakeHttp, fakePorts } from '../fixtures/http';
import { issueOb3, makeIssuer } from '../fixtures/issuer';
import { type Path, paths } from './mutate';
import { sameToReader } from './same-to-reader';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
let base: JsonObject;
let before: Report;
/** every definition that a term has in a context of the build, by its name */
const definitions = new Map<string, Json[]>();

beforeAll(async () => {
  for (const document of BUNDLED_CONTEXTS.values()) define((document as JsonObject)['@context'] ?? null);
  base = await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'respelt' }) });
  before = await judge(base);
});

function define(context: Json): void {
  if (Array.isArray(context)) for (const each of context) define(each);
  if (!isObject(context)) return;
  for (const [name, definition] of Object.entries(context)) {
    if (name === '@context') define(definition);
    else if (iriOf(definition) !== undefined) {
      const known = definitions.get(name) ?? [];
      const text = JSON.stringify(definition);
      if (!known.some((each) => JSON.stringify(each) === text)) definitions.set(name, [...known, definition]);
    }
    if (isObject(definition)) define(definition['@context'] ?? null);
  }
}

function iriOf(definition: Json): string | undefined {
  const id = isObject(definition) ? definition['@id'] : definition;
  return typeof id === 'string' && /^https?:/.test(id) ? id : undefined;
}

async function judge(json: JsonObject): Promise<Report> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp({})));
  if (!report) throw new Error('no report');
  return report;
}

function renamed(path: Path, name: string, value: (old: Json) => Json): JsonObject {
  const copy = structuredClone(base);
  let holder: Json = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, Json>)[step] ?? null;
  const target = holder as JsonObject;
  const key = String(path.at(-1));
  const old = target[key] ?? null;
  delete target[key];
  target[name] = value(old);
  return copy;
}

/** An object with one key under another name. */
function without(object: JsonObject, key: string, name: string): JsonObject {
  const { [key]: moved = null, ...rest } = object;
  return { ...rest, [name]: moved };
}

/** Ways to write the value of a term without the type that its definition lends it. */
const SPELLINGS: readonly ((old: Json) => Json)[] = [
  (old) => old,
  (old) => (typeof old === 'string' ? { '@id': old } : old),
  (old) => (typeof old === 'string' ? { '@value': old, '@type': `${XSD}dateTime` } : old),
  (old) => (typeof old === 'boolean' ? { '@value': String(old), '@type': `${XSD}boolean` } : old),
];

const keys = () =>
  paths(base).filter((path) => {
    const [first] = path;
    return typeof path.at(-1) === 'string' && first !== '@context' && first !== 'proof';
  });

async function told(mutant: JsonObject): Promise<'refused' | 'same' | 'other'> {
  const report = await judge(mutant);
  if (report.verdict !== 'verified' && report.verdict !== 'confirmed') return 'refused';
  return sameToReader(report, before) ? 'same' : 'other';
}

describe('a term under another name', () => {
  it('hides nothing as a whole address', async () => {
    expect(before.verdict).toBe('verified');
    let tried = 0;
    for (const path of keys()) {
      const iris = new Set((definitions.get(String(path.at(-1))) ?? []).map(iriOf));
      for (const iri of iris) {
        for (const spelling of SPELLINGS) {
          tried++;
          const mutant = renamed(path, iri ?? '', spelling);
          expect(await told(mutant), `${path.join('/')} as ${iri}`).not.toBe('other');
        }
      }
    }
    expect(tried).toBeGreaterThan(150);
  });

  it('hides nothing under a name of one’s own', async () => {
    const contexts = base['@context'] as Json[];
    for (const path of keys()) {
      for (const definition of definitions.get(String(path.at(-1))) ?? []) {
        const mutant = renamed(path, 'alias', (old) => old);
        mutant['@context'] = [...contexts, { alias: definition }];
        expect(await told(mutant), `${path.join('/')} as ${JSON.stringify(definition)}`).not.toBe('other');
      }
    }
  });

  it('hides nothing behind other words for keywords', async () => {
    const contexts = base['@context'] as Json[];
    const wrapped: readonly [keyword: string, wrap: (old: Json) => Json][] = [
      ['@value', (old) => ({ word: old })],
      ['@set', (old) => ({ word: [old] })],
      ['@id', (old) => (isObject(old) && 'id' in old ? without(old, 'id', 'word') : { word: old })],
      ['@type', (old) => (isObject(old) && 'type' in old ? without(old, 'type', 'word') : old)],
      ['@nest', (old) => (isObject(old) ? { type: old.type ?? [], word: old } : old)],
    ];
    let refused = 0;
    for (const [keyword, wrap] of wrapped) {
      for (const path of keys()) {
        const mutant = renamed(path, String(path.at(-1)), wrap);
        mutant['@context'] = [...contexts, { word: keyword }];
        const answer = await told(mutant);
        expect(answer, `${path.join('/')} in ${keyword}`).not.toBe('other');
        if (answer === 'refused') refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it('hides nothing behind the keywords that it may have', async () => {
    for (const path of keys()) {
      const key = String(path.at(-1));
      if (key === 'id' || key === 'type') {
        const mutant = renamed(path, `@${key}`, (old) => old);
        expect(await told(mutant), path.join('/')).not.toBe('other');
      }
    }
  });
});
