import { createHash } from 'node:crypto';
import { CompactSign, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import {
  type FixtureIssuer,
  issuerDocuments,
  makeIssuer,
  makeKey,
  sealedElm,
  unsignedOb3,
} from '../../fixtures/issuer';

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:good.example', keyType: 'P-256', seed: 'twice' });
});

/** Signed as the text that it is. */
async function signed(payload: string, header: JsonObject): Promise<string> {
  const key = await importJWK(issuer.key.privateJwk, 'ES256');
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'ES256', kid: issuer.verificationMethod, ...header })
    .sign(key);
}

async function judge(text: string): Promise<Report | undefined> {
  const ports = fakePorts(fakeHttp(jsonAnswers(issuerDocuments(issuer))));
  const [report] = await reportOnBytes('test', new TextEncoder().encode(text), {}, ports);
  return report;
}

const twice = (json: Json, key: string, spelt: string) =>
  JSON.stringify(json).replace(`"${key}":`, `"${spelt}":"other","${key}":`);

/** An SD-JWT with one disclosure, which is a text. */
async function disclosing(disclosure: string): Promise<string> {
  const encoded = Buffer.from(disclosure).toString('base64url');
  const _sd = [createHash('sha256').update(encoded).digest('base64url')];
  const claims = { iss: issuer.id, vct: 'https://issuer.example/Nurse', _sd };
  return `${await signed(JSON.stringify(claims), { typ: 'dc+sd-jwt' })}~${encoded}~`;
}

const KINDS: readonly [kind: string, key: string, made: (spelt?: string) => Promise<string>][] = [
  [
    'a token',
    'issuer',
    (spelt) => {
      const json = unsignedOb3({ issuer });
      return signed(spelt === undefined ? JSON.stringify(json) : twice(json, 'issuer', spelt), {
        typ: 'vc+jwt',
      });
    },
  ],
  [
    'a disclosure',
    'name',
    (spelt) => {
      const value = ['salt', 'about', { name: 'Robin' }];
      return disclosing(spelt === undefined ? JSON.stringify(value) : twice(value, 'name', spelt));
    },
  ],
];

describe('a key that occurs twice', () => {
  it.each(KINDS)('is refused in %s', async (_kind, key, made) => {
    expect((await judge(await made()))?.verdict).toBe('verified');
    for (const spelt of [key, `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`]) {
      const report = await judge(await made(spelt));
      expect(['verified', 'confirmed'], spelt).not.toContain(report?.verdict);
      expect(report?.reading, spelt).toBeUndefined();
    }
  });

  it('is told in an e-seal and in a token', async () => {
    const sealed = sealedElm({ key: await makeKey('P-256', 'twice'), plain: true });
    const payload = String(sealed.payload);
    expect((await judge(JSON.stringify(sealed)))?.checks.find(({ id }) => id === 'integrity')?.outcome).toBe(
      'pass',
    );
    const again = { ...sealed, payload: payload.replace('"issuer":', '"issuer":{},"issuer":') };
    for (const text of [
      JSON.stringify(again),
      await signed(twice(unsignedOb3({ issuer }), 'name', 'name'), {}),
    ]) {
      const report = await judge(text);
      expect(report?.checks.map(({ reason }) => reason)).toContain('json-duplicate-key');
      expect(report?.reading).toBeUndefined();
    }
  });
});
