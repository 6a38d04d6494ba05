import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/formats/sd-jwt';
import type { Json, JsonObject } from '../../../src/model';

const disclosure = (name: string, value: Json) =>
  Buffer.from(JSON.stringify(['salt', name, value])).toString('base64url');
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A disclosure that names the one before it in two places, so many times over. */
function doubled(times: number): { payload: JsonObject; disclosures: string[] } {
  const disclosures = [disclosure('seed', 'x')];
  for (let n = 0; n < times; n++) {
    const _sd = [digestOf(disclosures.at(-1) ?? '')];
    disclosures.push(disclosure('more', { one: { _sd }, other: { _sd } }));
  }
  return { payload: { _sd: [digestOf(disclosures.at(-1) ?? '')] }, disclosures };
}

describe('the disclosures of an SD-JWT', () => {
  it('named in many places are refused: none can be unfolded for ever, or where nobody looks', async () => {
    const { payload, disclosures } = doubled(15);
    expect(await disclose(payload, disclosures)).toEqual({ ok: false, reason: 'disclosure-not-signed' });
    const twice = { payload: { _sd: ['x', 'x'] }, disclosures: [] };
    expect((await disclose(twice.payload, twice.disclosures)).ok).toBe(false);
  });

  it('hold nothing that a verifier decides by', async () => {
    for (const [claim, value] of [
      ['exp', 1],
      ['status', {}],
      ['iss', 'https://issuer.example'],
    ] as const) {
      const kept = disclosure(claim, value);
      const disclosed = await disclose({ _sd: [digestOf(kept)] }, [kept]);
      expect(disclosed).toEqual({ ok: false, reason: 'disclosure-not-signed' });
    }
    // within a claim these are names like any other
    const inner = disclosure('status', 'active');
    const disclosed = await disclose({ member: { _sd: [digestOf(inner)] } }, [inner]);
    expect(disclosed).toEqual({ ok: true, claims: { member: { status: 'active' } } });
  });

  it('never replace a claim that stands there openly', async () => {
    const forged = disclosure('degree', 'Doctor');
    const payload = { degree: 'Bachelor', _sd: [digestOf(forged)] };
    expect(await disclose(payload, [forged])).toEqual({ ok: false, reason: 'disclosure-not-signed' });
  });

  it('fit by their digest alone, in lists too', async () => {
    const item = Buffer.from(JSON.stringify(['salt', 'Rigging'])).toString('base64url');
    const payload = { skills: [{ '...': digestOf(item) }, { '...': digestOf('hidden') }] };
    expect(await disclose(payload, [item])).toEqual({ ok: true, claims: { skills: ['Rigging'] } });
    expect(await disclose(payload, [disclosure('skills', 'All')])).toEqual({
      ok: false,
      reason: 'disclosure-not-signed',
    });
  });
});
