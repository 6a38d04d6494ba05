// Deep nesting, huge lists and keys that every object inherits, through all that a file goes through.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../src/model';
import { fakeHttp, jsonAnswers } from '../fixtures/http';
import {
  hostedOb2,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  sealedElm,
  signJws,
  statusEntry,
  unsignedOb3,
} from '../fixtures/issuer';
import { bytesOf, isVerified } from './bases/base';
import { paths } from './mutate';
import { emptyIn, reportsOn } from './wrong';

const LIST = 'https://issuer.example/status/1';
/** Milliseconds of processor time: only what grows with the square takes so long. */
const CAP_MS = 15_000;

let documents: [string, JsonObject][];
let answers: ReturnType<typeof jsonAnswers>;

beforeAll(async () => {
  const issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'huge' });
  const key = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'huge' });
  const status = statusEntry(LIST, 4);
  const signed = await issueOb3({ issuer, status });
  const { assertion, documents: hosted } = hostedOb2({
    id: 'https://badges.example/assertions/1',
    badgeUrl: 'https://badges.example/classes/1',
    issuerUrl: 'https://badges.example/issuers/1',
  });
  const list = await issueStatusList({ issuer, url: LIST });
  answers = jsonAnswers({ [LIST]: list }, issuerDocuments(issuer), hosted);
  documents = [
    ['a signed credential', signed],
    ['a draft', unsignedOb3({ issuer })],
    ['a hosted badge', assertion],
    [
      'a presentation',
      {
        '@context': signed['@context'] ?? [],
        type: 'VerifiablePresentation',
        verifiableCredential: [signed],
      },
    ],
    ['a sealed one', sealedElm({ key: key.key, plain: true })],
  ];
});

/** The reports on a document; none may lack anything, and none that was changed may be called good. */
async function reported(text: string): Promise<Report[]> {
  const begun = process.cpuUsage();
  const reports = await reportsOn({ file: bytesOf(text), answers });
  const { user } = process.cpuUsage(begun);
  expect(user / 1000, text.slice(0, 200)).toBeLessThan(CAP_MS);
  expect(reports.length).toBeGreaterThan(0);
  for (const report of reports) expect(emptyIn(report), text.slice(0, 300)).toBeUndefined();
  return reports;
}

/** The document as text, with something else in one place. */
function textWith(json: JsonObject, path: (string | number)[], put: string): string {
  const copy = structuredClone(json);
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Json>((value, step) => (value as Record<string | number, Json>)[step] ?? null, copy);
  (holder as Record<string | number, Json>)[last] = '\uE000put';
  return JSON.stringify(copy).replace('"\uE000put"', () => put);
}

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** In which places a document has what is asked about: one of each name is enough. */
function places(json: JsonObject): (string | number)[][] {
  const seen = new Set<string>();
  return paths(json).filter((path) => {
    const name = path.filter((step) => typeof step === 'string').join('/');
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

describe('a value that is nested deeply', () => {
  it.each([90, 5_000, 100_000])('ends in a report wherever it stands (%i levels)', async (depth) => {
    for (const [name, json] of documents)
      for (const path of depth === 90 ? places(json) : places(json).slice(0, 12))
        for (const [open, close] of [
          ['[', ']'],
          ['{"type":', '}'],
        ] as const) {
          const reports = await reported(textWith(json, path, nested(open, close, depth)));
          // of a hosted badge its host's own copy is read
          if (name.startsWith('a signed')) expect(reports.some(isVerified), path.join('/')).toBe(false);
        }
  });

  it('ends in a report inside of a token', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'huge' });
    const text = `{"vct":"x","iss":"${issuer.id}","deep":${nested('{"a":', '}', 50_000)}}`;
    const [header = ''] = (await signJws({}, issuer)).split('.');
    const token = `${header}.${Buffer.from(text).toString('base64url')}.AAAA`;
    for (const each of [token, `${token}~`, JSON.stringify({ vp: token })]) {
      const [report] = await reported(each);
      expect(report?.verdict).not.toBe('verified');
    }
  });
});

describe('a list that is huge', () => {
  const members: Record<string, (n: number) => Json> = {
    numbers: (n) => n,
    texts: (n) => `https://issuer.example/${n}`,
    nodes: (n) => ({ id: `urn:n:${n}`, type: ['Evidence'], name: `Part ${n}` }),
    nothings: () => null,
  };
  const PLACES = [
    'type',
    'evidence',
    'credentialSubject/achievement/alignment',
    'proof',
    'verifiableCredential',
    'badge',
  ];

  it.each(Object.keys(members))(
    'ends in a report wherever it stands (of %s)',
    async (kind) => {
      const list = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => members[kind]?.(n) ?? null));
      for (const [name, json] of documents) {
        for (const path of places(json).filter((each) => PLACES.includes(each.join('/')))) {
          const reports = await reported(textWith(json, path, list));
          if (name.startsWith('a signed')) expect(reports.some(isVerified), path.join('/')).toBe(false);
        }
      }
    },
    90_000,
  );

  it('of nodes in a vocabulary of its own is not read: it would keep everything else waiting', async () => {
    const [[, json = {}] = []] = documents;
    const list = JSON.stringify(Array.from({ length: 30_000 }, (_, n) => members.nodes?.(n) ?? null));
    const own = {
      ...json,
      '@context': [...(json['@context'] as Json[]), { mood: 'https://issuer.example/mood' }],
    };
    const [report] = await reported(textWith(own, ['evidence'], list));
    expect(report?.verdict).toBe('unchecked');
    expect(report?.checks.map(({ reason }) => reason)).toContain('too-complex');
  });

  it('ends in a report when it is longer than a call may have arguments', async () => {
    const [[, json = {}] = []] = documents;
    for (const key of ['evidence', 'note']) {
      const reports = await reported(textWith(json, [key], `[${'0,'.repeat(300_000)}0]`));
      expect(reports.some(isVerified), key).toBe(false);
    }
  });

  it('of keys ends in a report', async () => {
    const object = JSON.stringify(
      Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key${n}`, n])),
    );
    for (const [, json] of documents)
      for (const path of places(json).slice(0, 6)) await reported(textWith(json, path, object));
  }, 60_000);
});

describe('a key that every object inherits', () => {
  const INHERITED = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ];
  const VALUES = ['{"type":["VerifiableCredential"],"id":"urn:evil"}', '"x"', '[]', 'null'];

  it('is a key like any other, wherever it stands', async () => {
    for (const [name, json] of documents) {
      for (const path of [[], ...places(json)]) {
        const at = path.reduce<Json>(
          (value, step) => (value as Record<string | number, Json>)[step] ?? null,
          json,
        );
        if (typeof at !== 'object' || at === null || Array.isArray(at)) continue;
        for (const [index, key] of INHERITED.entries()) {
          const value = VALUES[(index + path.length) % VALUES.length] ?? 'null';
          const with_ = JSON.stringify(at).replace('{', () => `{${JSON.stringify(key)}:${value},`);
          const text = path.length === 0 ? with_ : textWith(json, path, with_);
          const reports = await reported(text);
          // what means nothing is not signed, save `null`, which says nothing
          if (name.startsWith('a signed') && value !== 'null' && path[0] !== '@context')
            expect(reports.some(isVerified), `${key} in ${path.join('/')}`).toBe(false);
        }
      }
    }
    expect(({} as Record<string, unknown>).type).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it('is no address, type or status that we know', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'huge' });
    for (const key of INHERITED) {
      const credential = await issueOb3({ issuer, status: statusEntry(LIST, 4) });
      const odd: JsonObject[] = [
        { ...credential, type: key },
        { ...credential, credentialStatus: { type: key, id: LIST } },
        { ...credential, proof: { ...(credential.proof as JsonObject), cryptosuite: key } },
        { ...credential, proof: { ...(credential.proof as JsonObject), type: key } },
        { ...credential, proof: { ...(credential.proof as JsonObject), proofPurpose: key } },
        { ...credential, issuer: key },
      ];
      for (const each of odd)
        expect((await reported(JSON.stringify(each))).some(isVerified), key).toBe(false);
    }
    const served = fakeHttp(answers);
    expect(served.count()).toBe(0);
  });
});
