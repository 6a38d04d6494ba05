import { describe, expect, it } from 'vitest';
import type { Http, HttpFailure } from '../../../src/model';
import { politeHttp } from '../../../src/net';

const NO: HttpFailure = { ok: false, why: 'unreachable', url: '' };
const MANNERS = { atOnce: 2, burst: 3, gapMs: 100 };

function setUp() {
  const open: { url: string; answer(): void; fail(): void }[] = [];
  const waits: number[] = [];
  const http: Http = {
    get: (url) =>
      new Promise((resolve, reject) => {
        open.push({ url, answer: () => resolve(NO), fail: () => reject(new Error('broken')) });
      }),
  };
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const polite = politeHttp(http, MANNERS, () => 1_000_000, wait);
  const get = (url: string) => polite.get(url, { kind: 'credential' });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { open, waits, get, settle };
}

describe('manners towards hosts', () => {
  it('asks one host only so much at once, and another meanwhile', async () => {
    const { open, get, settle } = setUp();
    const all = [
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/3',
      'https://b.example/1',
    ].map(get);
    await settle();
    expect(open.map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
      'https://b.example/1',
    ]);
    open[0]?.answer();
    await settle();
    expect(open.at(-1)?.url).toBe('https://a.example/3');
    for (const each of open) each.answer();
    await Promise.all(all);
  });

  it('lets the next in when one breaks', async () => {
    const { open, get, settle } = setUp();
    const first = get('https://a.example/1').catch(() => 'broken');
    void get('https://a.example/2');
    void get('https://a.example/3');
    await settle();
    open[0]?.fail();
    expect(await first).toBe('broken');
    await settle();
    expect(open).toHaveLength(3);
  });

  it('waits between requests once the first few are through', async () => {
    const { open, waits, get, settle } = setUp();
    for (const path of [1, 2, 3, 4, 5]) {
      const asking = get(`https://a.example/${path}`);
      await settle();
      open.at(-1)?.answer();
      await asking;
    }
    // the clock stands still: the fifth is two gaps early less one of the burst
    expect(waits).toEqual([100]);
  });

  it('leaves it to the client to refuse what is no address', async () => {
    const { open, get, settle } = setUp();
    void get('not an address');
    await settle();
    expect(open).toHaveLength(1);
  });
});
