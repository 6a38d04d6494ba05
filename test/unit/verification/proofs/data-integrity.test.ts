import { decode as decodeBase58 } from 'base58-universal';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { type FixtureIssuer, issueOb3, makeIssuer, signBy2018, unsignedOb3 } from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';
import { signByJcs } from './sign-jcs';

let ed: FixtureIssuer;
let p256: FixtureIssuer;
let p384: FixtureIssuer;

beforeAll(async () => {
  ed = await makeIssuer({ did: 'did:key', seed: 'ed' });
  p256 = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'p256' });
  p384 = await makeIssuer({ did: 'did:key', keyType: 'P-384', seed: 'p384' });
});

/** An unused word of the credential replaced: everything else as signed. */
function altered(credential: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(credential).replace('lathe', 'laser')) as JsonObject;
}

describe('ecdsa-rdfc-2019', () => {
  it.each(['P-256', 'P-384'])('holds with %s and breaks with a changed word', async (curve) => {
    const credential = await issueOb3({ issuer: curve === 'P-256' ? p256 : p384, suite: 'ecdsa-rdfc-2019' });
    expect(await judgeJson(credential)).toMatchObject({
      verdict: 'verified',
      proof: 'DataIntegrityProof/ecdsa-rdfc-2019',
    });
    expect(said(await judgeJson(altered(credential)), 'integrity')).toBe('fail altered');
  });

  it('is refused with a key of another kind', async () => {
    const credential = await issueOb3({ issuer: p256, suite: 'ecdsa-rdfc-2019' });
    const proof = { ...(credential.proof as JsonObject), verificationMethod: ed.verificationMethod };
    const report = await judgeJson({
      ...credential,
      issuer: { ...(credential.issuer as JsonObject), id: ed.id },
      proof,
    });
    expect(said(report, 'integrity')).toBe('fail key-of-wrong-kind');
  });
});

describe('selective disclosure', () => {
  it.each([
    ['ecdsa-sd-2023', 'P-256'],
    ['bbs-2023', 'BLS12-381'],
  ] as const)(
    'by %s: a derived proof holds, a base proof is refused, a changed word breaks it',
    async (suite, keyType) => {
      const issuer = await makeIssuer({ did: 'did:key', keyType, seed: suite });
      const derived = await issueOb3({ issuer, suite });
      expect(await judgeJson(derived)).toMatchObject({
        verdict: 'verified',
        proof: `DataIntegrityProof/${suite}`,
      });
      expect((await judgeJson(altered(derived))).verdict).toBe('invalid');
      const base = await issueOb3({ issuer, suite, selectivePointers: 'base' });
      expect(said(await judgeJson(base), 'integrity')).toBe('fail base-proof');
      const proof = { ...(derived.proof as JsonObject), verificationMethod: ed.verificationMethod };
      expect(said(await judgeJson({ ...derived, proof }), 'integrity')).toBe('fail key-of-wrong-kind');
    },
  );
});

describe('jcs proofs', () => {
  it('hold with Ed25519, P-256 and P-384, and break with a changed word', async () => {
    const cases = [
      [ed, 'eddsa-jcs-2022', 'sha256'],
      [p256, 'ecdsa-jcs-2019', 'sha256'],
      [p384, 'ecdsa-jcs-2019', 'sha384'],
    ] as const;
    for (const [issuer, cryptosuite, hash] of cases) {
      const credential = signByJcs(unsignedOb3({ issuer }), issuer, cryptosuite, hash);
      expect(await judgeJson(credential)).toMatchObject({
        verdict: 'verified',
        proof: `DataIntegrityProof/${cryptosuite}`,
      });
      expect((await judgeJson(altered(credential))).verdict).toBe('invalid');
    }
  });

  it('refuse a document whose contexts were replaced', async () => {
    const credential = signByJcs(unsignedOb3({ issuer: ed }), ed);
    const report = await judgeJson({ ...credential, '@context': ['https://www.w3.org/ns/credentials/v2'] });
    expect(said(report, 'integrity')).toBe('fail contexts-replaced');
  });
});

describe('the value of a proof', () => {
  it('is written in base58 and in no other base', async () => {
    for (const credential of [
      await issueOb3({ issuer: ed }),
      await issueOb3({ issuer: p256, suite: 'ecdsa-rdfc-2019' }),
      await issueOb3({ issuer: ed, suite: 'Ed25519Signature2020', dataModel: '1.1' }),
      signByJcs(unsignedOb3({ issuer: ed }), ed),
    ]) {
      const proof = credential.proof as JsonObject;
      const bytes = Buffer.from(decodeBase58(String(proof.proofValue).slice(1)));
      const other = { ...credential, proof: { ...proof, proofValue: `u${bytes.toString('base64url')}` } };
      expect((await judgeJson(credential)).verdict).toBe('verified');
      expect(said(await judgeJson(other), 'integrity')).toBe('fail proof-value-unreadable');
    }
  });
});

describe('Ed25519Signature2018', () => {
  it('holds as a detached JWS, and breaks with a changed word', async () => {
    // the credentials context of VCDM 1.1 defines the suite
    const credential = await signBy2018(unsignedOb3({ issuer: ed, dataModel: '1.1' }), ed);
    expect(await judgeJson(credential)).toMatchObject({ verdict: 'verified', proof: 'Ed25519Signature2018' });
    expect((await judgeJson(altered(credential))).verdict).toBe('invalid');
  });
});

describe('the terms of a proof', () => {
  it.each<[string, object, string, string]>([
    ['expired', { extra: { expires: '2025-06-01T00:00:00Z' } }, 'fail proof-expired', 'expired'],
    [
      'made in the future',
      { created: '2099-01-01T00:00:00Z' },
      'fail proof-from-the-future',
      'not-yet-valid',
    ],
    [
      'made on a day and at no time',
      { extra: { created: '2025-03-01' } },
      'fail proof-date-unreadable',
      'invalid',
    ],
    [
      'made at a time without a zone',
      { extra: { created: '2025-03-01T09:00:00' } },
      'pass proof-terms-kept',
      'verified',
    ],
    ['for another purpose', { purpose: 'authentication' }, 'fail proof-purpose-wrong', 'invalid'],
    ['for one domain', { extra: { domain: 'https://one.example' } }, 'warn proof-for-one-domain', 'verified'],
  ])('%s', async (_what, options, finding, verdict) => {
    const report = await judgeJson(await issueOb3({ issuer: ed, ...options }));
    expect(said(report, 'proof-terms')).toBe(finding);
    expect(report.verdict).toBe(verdict);
  });

  it('a proof that names a missing earlier one is refused', async () => {
    const report = await judgeJson(
      await issueOb3({
        issuer: ed,
        extra: { previousProof: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' },
      }),
    );
    expect(said(report, 'integrity')).toBe('fail previous-proof-missing');
  });
});
