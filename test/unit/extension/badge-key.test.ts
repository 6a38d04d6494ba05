import { describe, expect, it } from 'vitest';
import { badgeKey } from '../../../src/extension/worker/badge-key';

const embedded = (text: string) => badgeKey({ url: '', label: 'Rigging', kind: 'json-ld', embedded: text });
const linked = (url: string, host?: string) =>
  badgeKey({ url, label: '', kind: 'link', ...(host ? { host } : {}) });

describe('what tells a badge apart', () => {
  it('is the whole text of one that the page carries: same length and same beginning are not the same badge', async () => {
    const same = 'x'.repeat(300);
    const [genuine, altered] = [`${same}{"grade":"pass"}`, `${same}{"grade":"Pass"}`];
    expect(await embedded(genuine)).not.toBe(await embedded(altered));
    expect(await embedded(genuine)).toBe(await embedded(genuine));
  });

  it('is the address of one that has any, and the host that the page knows it by', async () => {
    const url = 'https://learn.school.example/1';
    expect(await linked(url)).toBe(await linked(url));
    const all = [url, `${url}2`].flatMap((each) => [linked(each), linked(each, 'accredible')]);
    expect(new Set(await Promise.all(all)).size).toBe(4);
  });

  it('cannot be made up by an address', async () => {
    const key = await embedded('{}');
    expect(await linked(key)).not.toBe(key);
    expect(await linked(`generic ${key}`)).not.toBe(await linked(key, 'generic'));
  });
});
