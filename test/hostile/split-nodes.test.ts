// In JSON-LD a node may be written in several places: a signature over statements holds all the same, and a reader
// must be told the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, type JsonObject, list, type Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../fixtures/http';
import { issueOb3, issueStatusList, makeIssuer, statusEntry } from '../fixtures/issuer';
import { type Path, paths } from './mutate';
import { sameToReader } from './same-to-reader';

const LIST = 'https://issuer.example/status/1';
let base: JsonObject;
let before: Report;

beforeAll(async () => {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'split nodes' });
  const change = (credential: JsonObject) => {
    const subject = credential.credentialSubject as JsonObject;
    subject.id = 'did:key:z6MkHolder';
    for (const [key, id] of [
      ['result', 'urn:uuid:8d1ac9f4-1d23-4ac0-9a66-000000000001'],
      ['identifier', 'urn:uuid:8d1ac9f4-1d23-4ac0-9a66-000000000002'],
    ] as const) {
      (list(subject[key])[0] as JsonObject).id = id;
    }
  };
  base = await issueOb3({ issuer, change });
  before = await judge(base);
});

async function judge(json: JsonObject, answers = {}): Promise<Report> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp(answers)));
  if (!report) throw new Error('no report');
  return report;
}

const isGood = ({ verdict }: Report) => verdict === 'verified' || verdict === 'confirmed';

function at(json: Json, path: Path): Json {
  return path.reduce<Json>((value, step) => (value as Record<string | number, Json>)[step] ?? null, json);
}

function withAt(path: Path, value: Json[]): JsonObject {
  const copy = structuredClone(base);
  const holder = at(copy, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...value);
  else (holder as JsonObject)[last] = value;
  return copy;
}

describe('one node in two places', () => {
  it('is a test of something', () => {
    expect(before.verdict).toBe('verified');
    expect(before.reading?.summary).toContain('92 / 100 (required: 80)');
  });

  it('hides nothing, however it is split', async () => {
    let good = 0;
    for (const path of paths(base)) {
      const node = at(base, path);
      if (['@context', 'proof'].includes(String(path[0])) || typeof node !== 'object' || !node) continue;
      if (Array.isArray(node) || typeof node.id !== 'string') continue;
      const { id, type = 'Thing' } = node;
      for (const key of Object.keys(node).filter((each) => each !== 'id')) {
        const { [key]: moved = null, ...rest } = node;
        for (const part of [
          { id, [key]: moved },
          { id, type, [key]: moved },
        ]) {
          for (const halves of [
            [part, rest],
            [rest, part],
          ]) {
            const report = await judge(withAt(path, halves));
            if (!isGood(report)) continue;
            good++;
            expect(sameToReader(report, before), `${key} of ${path.join('/')}`).toBe(true);
          }
        }
      }
    }
    expect(good).toBeGreaterThan(30);
  });

  it('hides nothing where only its name stood', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'split nodes' });
    const change = (credential: JsonObject) => {
      const { id = null } = credential.issuer as JsonObject;
      const achievement = (credential.credentialSubject as JsonObject).achievement as JsonObject;
      achievement.creator = { id, type: ['Profile'] };
    };
    const signed = await issueOb3({ issuer, change });
    const subject = signed.credentialSubject as JsonObject;
    const achievement = subject.achievement as JsonObject;
    const moved: JsonObject = {
      ...signed,
      issuer: achievement.creator ?? null,
      credentialSubject: {
        ...subject,
        achievement: { ...achievement, creator: signed.issuer ?? null },
      },
    };
    const [one, other] = [await judge(signed), await judge(moved)];
    expect([one.verdict, other.verdict]).toEqual(['verified', 'verified']);
    expect(other.issuer?.name).toBe(issuer.name);
    expect(sameToReader(one, other)).toBe(true);
  });

  it('is told the same where the credential stands in itself again', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'split nodes' });
    const change = (credential: JsonObject) => {
      const again = { id: credential.id ?? null, type: ['Evidence'], narrative: 'The log of it all.' };
      Object.assign(credential, { description: 'What it is about.', evidence: again });
    };
    const signed = await issueOb3({ issuer, change });
    const original = await judge(signed);
    expect(original.verdict).toBe('verified');
    const { description = null, ...rest } = signed;
    const { narrative = null, ...named } = signed.evidence as JsonObject;
    const type = [...list(signed.type), 'Evidence'];
    const moved: JsonObject[] = [
      { ...rest, evidence: { ...named, narrative, type, description } },
      { ...signed, type, narrative, evidence: named },
      { ...signed, type: ['VerifiableCredential'], evidence: { ...named, narrative, type } },
    ];
    for (const attack of moved) {
      const report = await judge(attack);
      expect(report.checks.find(({ id }) => id === 'integrity')?.outcome).toBe('pass');
      expect(report.verdict).toBe('verified');
      expect(sameToReader(report, original)).toBe(true);
    }
  });

  it('hides no revocation', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'split nodes' });
    const list = await issueStatusList({ issuer, url: LIST, revoked: [4] });
    const revoked = await issueOb3({ issuer, status: { ...statusEntry(LIST, 4), id: `${LIST}#4` } });
    const status = revoked.credentialStatus as JsonObject;
    const answers = jsonAnswers({ [LIST]: list });
    expect((await judge(revoked, answers)).verdict).toBe('revoked');
    for (const key of Object.keys(status).filter((each) => each !== 'id')) {
      const { [key]: moved = null, ...rest } = status;
      for (const credentialStatus of [
        [rest, { id: status.id ?? null, [key]: moved }],
        [{ id: status.id ?? null, type: status.type ?? null, [key]: moved }, rest],
        [null, rest, { id: status.id ?? null, [key]: moved }],
      ]) {
        expect(isGood(await judge({ ...revoked, credentialStatus }, answers)), key).toBe(false);
      }
    }
  });

  it('takes no time to speak of when there are very many', async () => {
    const node = (n: number) => ({ id: 'urn:one', type: ['Evidence'], [`key${n}`]: n });
    const evidence = Array.from({ length: 20_000 }, (_, n) => node(n));
    const report = await judge({ ...base, evidence });
    expect(isGood(report)).toBe(false);
  });
});
