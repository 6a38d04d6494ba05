import { describe, expect, it } from 'vitest';
import type { Http, HttpAnswer } from '../../../src/model';
import { cachedHttp } from '../../../src/net';

function counting(status = 200) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const asked: string[] = [];
  const http: Http = {
    async get(url): Promise<HttpAnswer> {
      asked.push(url);
      await Promise.resolve();
      return {
        ok: true,
        status,
        url,
        contentType: '',
        header: () => undefined,
        body: new Uint8Array(),
        askedAt: new Date(now),
      };
    },
  };
  return {
    asked,
    http: cachedHttp(http, () => new Date(now)),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

const URL_ = 'https://issuer.example.org/list';

describe('cachedHttp', () => {
  it('lets simultaneous askers share one request', async () => {
    const { asked, http } = counting();
    await Promise.all([http.get(URL_, { kind: 'status' }), http.get(URL_, { kind: 'status' })]);
    expect(asked).toHaveLength(1);
  });

  it('keeps an answer for the time of its kind and no longer', async () => {
    const { asked, http, pass } = counting();
    await http.get(URL_, { kind: 'status' });
    pass(59);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(1);
    pass(2);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(2);
  });

  it('asks anew when told to', async () => {
    const { asked, http } = counting();
    await http.get(URL_, { kind: 'status' });
    await http.get(URL_, { kind: 'status', fresh: true });
    expect(asked).toHaveLength(2);
  });

  it('does not keep a failing server', async () => {
    const { asked, http } = counting(503);
    await http.get(URL_, { kind: 'status' });
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(2);
  });
});
