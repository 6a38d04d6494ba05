import type { JsonObject } from '../../../src/model';
import { type FakeAnswer, jsonAnswers } from '../../fixtures/http';
import {
  edTechStatus,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  type Ob3Options,
  revocationList1EdTech,
  signBy2018,
  statusEntry,
  unsignedOb3,
} from '../../fixtures/issuer';
import { respelt } from '../respell';
import { type Base, bytesOf } from './base';

const LIST = 'https://issuer.example/status/1';
const REVOKED = 'https://issuer.example/revoked';
const ID = 'https://issuer.example/credentials/1';
const EXPIRES = { expires: '2030-01-01T00:00:00Z' };

/**
 * Credentials that are written otherwise, with contexts, addresses and words of one's own: whatever the signature says,
 * none may come to be good that is not, and none may tell something else.
 */
export async function respeltBases(): Promise<Base[]> {
  const [issuer, web, p256] = await Promise.all([
    makeIssuer({ did: 'did:key', seed: 'respelt' }),
    makeIssuer({ did: 'did:web:issuer.example', seed: 'respelt web' }),
    makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'respelt p256' }),
  ]);
  const answers = jsonAnswers(
    {
      [LIST]: await issueStatusList({ issuer, url: LIST, revoked: [9] }),
      [REVOKED]: revocationList1EdTech(REVOKED, web.id, [ID]),
    },
    issuerDocuments(web),
  );
  const made = (options: Partial<Ob3Options>) => issueOb3({ issuer, change: rich, ...options });
  const revoked = statusEntry(LIST, 9);
  const good: [string, JsonObject][] = [
    ['eddsa-rdfc-2022', await made({ status: statusEntry(LIST, 4), extra: EXPIRES })],
    ['data model 1.1', await made({ dataModel: '1.1', suite: 'Ed25519Signature2020' })],
    [
      'Ed25519Signature2018',
      await signBy2018(unsignedOb3({ issuer, dataModel: '1.1', change: rich }), issuer),
    ],
    ['ecdsa-sd-2023', await made({ issuer: p256, suite: 'ecdsa-sd-2023', extra: EXPIRES })],
  ];
  const bad: [string, JsonObject][] = [
    ['revoked', await made({ status: revoked })],
    ['revoked in a list of ids', await made({ issuer: web, status: edTechStatus(REVOKED) })],
    ['revoked, in itself again', await made({ status: revoked, change: inItself })],
    ['expired', await made({ validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' })],
    ['expired, in itself again', await made({ validUntil: '2025-04-01T00:00:00Z', change: inItself })],
    ['lapsed', await made({ extra: { expires: '2025-06-01T00:00:00Z' } })],
    ['lapsed, 1.1', await made({ dataModel: '1.1', extra: { expires: '2025-06-01T00:00:00Z' } })],
  ];
  return [
    ...good.map(([name, json]) => respeltBase(name, json, answers)),
    ...bad.map(([name, json]) => ({ ...respeltBase(name, json, answers), bad: true as const })),
  ];
}

function respeltBase(name: string, json: JsonObject, answers: Readonly<Record<string, FakeAnswer>>): Base {
  const world = { answers, typed: 'robin@learner.example' };
  return {
    name: `respelt: ${name}`,
    file: bytesOf(JSON.stringify(json)),
    ...world,
    mutant(random) {
      const changed = respelt(json, random);
      if (!changed) return undefined;
      const rule = BAD.test(name) ? 'not-good' : 'read-the-same';
      return { ...world, file: bytesOf(JSON.stringify(changed.json)), rule, how: changed.how };
    },
  };
}

const BAD = /revoked|expired|lapsed/;

/** With more to hide. */
function rich(unsigned: JsonObject): void {
  const subject = unsigned.credentialSubject as JsonObject;
  const achievement = subject.achievement as JsonObject;
  subject.id = 'mailto:robin@learner.example';
  subject.creditsEarned = 3;
  achievement.creditsAvailable = 4.5;
  achievement.tag = ['lathe', 'drill'];
  achievement.image = { id: 'https://issuer.example/badge.png', type: 'Image', caption: 'A lathe' };
  achievement.creator = {
    id: 'https://creator.example/',
    type: ['Profile'],
    name: 'Guild of Turners',
    address: { type: ['Address'], addressCountry: 'DE' },
  };
}

/** With itself as what gives a newer version and as what binds its use. */
function inItself(unsigned: JsonObject): void {
  unsigned.refreshService = { id: ID, type: '1EdTechCredentialRefresh' };
  (unsigned.evidence as JsonObject[]).push({ id: ID, type: ['Evidence'] });
}
