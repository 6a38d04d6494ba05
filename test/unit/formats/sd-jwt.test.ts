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
  it('named in many places are put in one: none can be unfolded for ever', async () => {
    const { payload, disclosures } = doubled(15);
    const disclosed = await disclose(payload, disclosures);
    expect(disclosed.ok).toBe(true);
    expect(JSON.stringify(disclosed).split('seed')).toHaveLength(2);
    expect(JSON.stringify(disclosed).length).toBeLessThan(1_000);
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
