import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { type FixtureKey, makeKey, sealedElm } from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

let key: FixtureKey;
let rsa: FixtureKey;

beforeAll(async () => {
  key = await makeKey('P-256', 'seal');
  rsa = await makeKey('RSA', 'seal rsa');
});

function detailOf(report: Awaited<ReturnType<typeof judgeJson>>, id: string) {
  return report.checks.find((check) => check.id === id)?.detail;
}

describe('a European Digital Credential', () => {
  it('with a seal that holds is intact, and its issuer stays open without trust lists', async () => {
    for (const options of [
      { key },
      { key: rsa },
      { key: rsa, algorithm: 'PS256' as const },
      { key, plain: true },
    ]) {
      const report = await judgeJson(sealedElm(options));
      expect(said(report, 'integrity')).toBe('pass unaltered');
      expect(said(report, 'issuer-key')).toBe('unknown certificate-unlisted');
      expect(report.verdict).toBe('unchecked');
      expect(report.name).toBe('Crane Signals');
      expect(detailOf(report, 'integrity')).toMatchObject({
        proofs: [{ detail: { subject: 'CN=Harbour Institute Seal, O=Harbour Institute, C=EU' } }],
      });
    }
  });

  it('with one changed word is invalid', async () => {
    const sealed = sealedElm({ key, plain: true });
    const report = await judgeJson({ ...sealed, payload: String(sealed.payload).replace('Crane', 'Crown') });
    expect(said(report, 'integrity')?.startsWith('fail')).toBe(true);
    expect(report.verdict).toBe('invalid');
  });

  it('sealed outside its certificate’s validity says so', async () => {
    const late = sealedElm({ key, certificateUntil: '2024-02-01T00:00:00Z' });
    expect(said(await judgeJson(late), 'issuer-key')).toBe('unknown certificate-out-of-date');
  });

  it('is refused with a critical header nobody knows, with “none”, and with a second seal that breaks', async () => {
    const odd = sealedElm({ key, header: { crit: ['sigT', 'mood'], mood: 'merry' } });
    expect(said(await judgeJson(odd), 'integrity')).toBe('fail critical-header');
    const none = sealedElm({ key, header: { alg: 'none' } });
    expect(said(await judgeJson(none), 'integrity')).toBe('fail algorithm-refused');
    const good = sealedElm({ key });
    const [seal] = good.signatures as JsonObject[];
    const two = { ...good, signatures: [seal ?? {}, { ...seal, signature: 'AAAA' }] };
    expect((await judgeJson(two)).verdict).toBe('invalid');
  });

  it('without a certificate is unchecked', async () => {
    const report = await judgeJson(sealedElm({ key, header: { x5c: [] } }));
    expect(said(report, 'issuer-key')).toBe('unknown certificate-missing');
    expect(report.verdict).toBe('unchecked');
  });
});
