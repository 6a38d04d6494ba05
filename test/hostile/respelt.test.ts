// A key may be written as a whole address, or under a name of a context of one's own. The signature holds; then either
// the verdict is not good, or a reader is told the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, type Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { BUNDLED_CONTEXTS } from '../../src/verification/contexts/bundled';
import { fakeHttp, fakePorts } from '../fixtures/http';
import { type DataModel, issueOb3, makeIssuer } from '../fixtures/issuer';
import { type Path, paths } from './mutate';
import { at, definitionsOf, iriOf, rename, set, synonymsOf } from './respell';
import { sameToReader } from './same-to-reader';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
let base: JsonObject;
let before: Report;

beforeAll(async () => {
  base = await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'respelt' }) });
  before = await judge(base);
});

async function judge(json: JsonObject): Promise<Report> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp({})));
  if (!report) throw new Error('no report');
  return report;
}

function renamed(path: Path, name: string, value: (old: Json) => Json): JsonObject {
  const copy = structuredClone(base);
  set(copy, path, value(at(copy, path)));
  rename(copy, path, name);
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
      const iris = new Set(definitionsOf(String(path.at(-1))).map(iriOf));
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
      for (const definition of definitionsOf(String(path.at(-1)))) {
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

describe('a second word that contexts of the build have for a thing', () => {
  // some have several addresses
  const byText = new Map([...BUNDLED_CONTEXTS].map(([url, document]) => [JSON.stringify(document), url]));
  const contexts = [...byText].map(([text, url]): [string, string] => [url, text]);

  it.each<[DataModel, string]>([
    ['2.0', 'eddsa-rdfc-2022'],
    ['1.1', 'Ed25519Signature2020'],
  ])('hides nothing with any of them at any place: data model %s, %s', async (dataModel, suite) => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'second words' });
    base = await issueOb3({
      ...{ issuer, dataModel, suite: suite as 'eddsa-rdfc-2022', change: adorned },
      extra: { expires: '2030-01-01T00:00:00Z' },
    });
    before = await judge(base);
    expect(before.verdict).toBe('verified');
    const tried: string[] = [];
    const places = paths(base).filter(([first]) => first !== '@context');
    for (const path of places.filter((each) => typeof each.at(-1) === 'string'))
      for (const name of synonymsOf(String(path.at(-1))))
        await everywhere(name, (copy) => rename(copy, path, name));
    for (const path of places.filter((each) => each.includes('type') && typeof at(base, each) === 'string'))
      for (const name of synonymsOf(String(at(base, path))))
        await everywhere(name, (copy) => set(copy, path, name));
    expect(tried).toEqual(expect.arrayContaining(['Criteria', 'Image', 'creator', 'expiration']));

    async function everywhere(name: string, change: (copy: JsonObject) => void): Promise<void> {
      tried.push(name);
      const own = base['@context'] as string[];
      for (const [url] of contexts.filter(([, text]) => text.includes(`"${name}":`)))
        for (let place = 0; place <= own.length; place++) {
          const copy = structuredClone(base);
          change(copy);
          if (!own.includes(url)) copy['@context'] = [...own.slice(0, place), url, ...own.slice(place)];
          expect(await told(copy), `${name} with ${url} at ${place}`).not.toBe('other');
        }
    }
  });

  it('does not make a proof last longer', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'second words' });
    const lapsed = await issueOb3({ issuer, extra: { expires: '2025-06-01T00:00:00Z' } });
    expect((await judge(lapsed)).verdict).toBe('expired');
    for (const url of ['https://w3id.org/security/v1', 'https://w3id.org/security/v2'])
      for (let place = 1; place <= 3; place++) {
        const copy = structuredClone(lapsed);
        rename(copy, ['proof', 'expires'], 'expiration');
        copy['@context'] = (copy['@context'] as string[]).toSpliced(place, 0, url);
        const report = await judge(copy);
        expect(report.checks.find(({ id }) => id === 'integrity')?.outcome, url).toBe('pass');
        expect(report.verdict, url).toBe('unchecked');
      }
  });
});

/** With more that has a second word. */
function adorned(unsigned: JsonObject): void {
  const { achievement } = unsigned.credentialSubject as { achievement: JsonObject };
  achievement.image = { id: 'https://issuer.example/badge.png', type: 'Image' };
  achievement.tag = ['lathe'];
  achievement.creator = {
    id: 'https://creator.example/',
    type: ['Profile'],
    name: 'Guild of Turners',
    address: { type: ['Address'], addressCountry: 'DE' },
  };
}
