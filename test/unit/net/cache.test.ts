import { describe, expect, it } from 'vitest';
import type { Http, HttpAnswer, HttpFailure, HttpRequest } from '../../../src/model';
import { cachedHttp } from '../../../src/net';

function counting(first = 200, headers: Record<string, string> = {}, contentType = '') {
  let status = first;
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
        contentType,
        header: (name) => headers[name],
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
    becomes: (next: number) => {
      status = next;
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

  it.each([
    ['max-age=20', 19, 21],
    ['public, max-age="20", s-maxage=1', 19, 21],
    // never longer than our own ceiling
    ['max-age=86400', 59, 61],
    // one look at a page asks once, whatever the host says
    ['no-store', 4, 6],
    ['no-cache, max-age=50', 4, 6],
    ['max-age=0', 4, 6],
    // what cannot be read says nothing
    ['max-age=soon', 59, 61],
  ])('keeps it no longer than its host says: %s', async (control, still, gone) => {
    const { asked, http, pass } = counting(200, { 'cache-control': control });
    await http.get(URL_, { kind: 'status' });
    pass(still);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(1);
    pass(gone - still);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    [{ 'cache-control': 'max-age=30', age: '12' }, 17, 19],
    [{ date: 'Thu, 01 Jan 2026 00:00:00 GMT', expires: 'Thu, 01 Jan 2026 00:00:30 GMT' }, 29, 31],
    [{ expires: '0' }, 4, 6],
  ])('counts the age that it has already: %j', async (headers, still, gone) => {
    const { asked, http, pass } = counting(200, headers);
    await http.get(URL_, { kind: 'status' });
    pass(still);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(1);
    pass(gone - still);
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(2);
  });

  it('never goes back to what was said before a revocation was seen', async () => {
    const answers: ((text: string) => void)[] = [];
    const slow: Http = {
      get: (url) =>
        new Promise((resolve) => {
          answers.push((text) =>
            resolve({
              ok: true,
              status: 200,
              url,
              contentType: '',
              header: () => undefined,
              body: new TextEncoder().encode(text),
              askedAt: new Date(0),
            }),
          );
        }),
    };
    const http = cachedHttp(slow, () => new Date(0));
    const text = async (asked: Promise<HttpAnswer | HttpFailure>) => {
      const answer = await asked;
      return answer.ok ? new TextDecoder().decode(answer.body) : answer.why;
    };
    // the first question is still under way when the reader asks anew
    const first = text(http.get(URL_, { kind: 'status' }));
    const again = text(http.get(URL_, { kind: 'status', fresh: true }));
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.('revoked');
    expect(await again).toBe('revoked');
    answers[0]?.('good');
    expect(await first).toBe('revoked');
    expect(await text(http.get(URL_, { kind: 'status' }))).toBe('revoked');
  });

  it('asks anew when told to', async () => {
    const { asked, http } = counting();
    await http.get(URL_, { kind: 'status' });
    await http.get(URL_, { kind: 'status', fresh: true });
    expect(asked).toHaveLength(2);
  });

  it('a host that fails when it is asked anew is not spoken for by what it said before', async () => {
    const { asked, http, becomes } = counting();
    await http.get(URL_, { kind: 'status' });
    becomes(503);
    expect(await http.get(URL_, { kind: 'status', fresh: true })).toMatchObject({ status: 503 });
    expect(await http.get(URL_, { kind: 'status' })).toMatchObject({ status: 503 });
    expect(asked).toHaveLength(3);
  });

  it('does not go by answers of a time to come, as when the clock was set right', async () => {
    const { asked, http, pass } = counting();
    await http.get(URL_, { kind: 'context' });
    pass(-365 * 86_400);
    await http.get(URL_, { kind: 'context' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['context', 200, 6, 2],
    ['key', 200, 4, 1],
    ['key', 404, 6, 1],
    ['credential', 200, 6, 1],
    ['page', 200, 6, 1],
  ] as const)(
    'a web page in place of a %s (%i) after %i s: asked %i times',
    async (kind, status, s, times) => {
      const { asked, http, pass } = counting(status, {}, 'text/html');
      await http.get(URL_, { kind });
      pass(s);
      await http.get(URL_, { kind });
      expect(asked).toHaveLength(times);
    },
  );

  it('does not keep a failing server', async () => {
    const { asked, http } = counting(503);
    await http.get(URL_, { kind: 'status' });
    await http.get(URL_, { kind: 'status' });
    expect(asked).toHaveLength(2);
  });
});

/** A host that can be told how to answer, under a clock that can be moved. */
function registry() {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const requests: HttpRequest[] = [];
  const state = { status: 200, etag: '"1"', up: true };
  const http: Http = {
    async get(url, request) {
      requests.push(request);
      if (!state.up) return { ok: false, why: 'unreachable', url };
      const { etag } = state;
      const same = request.ifNoneMatch === etag;
      return {
        ok: true,
        status: same ? 304 : state.status,
        url,
        contentType: 'application/json',
        header: (name) => (name === 'etag' ? etag : undefined),
        body: new TextEncoder().encode(same ? '' : `{"etag":${etag}}`),
        askedAt: new Date(now),
      };
    },
  };
  const shelf = new Map<string, unknown>();
  const make = () =>
    cachedHttp(http, () => new Date(now), {
      get: async (key) => shelf.get(key),
      put: async (key, answer) => void shelf.set(key, answer),
    });
  const body = (answer: HttpAnswer | HttpFailure) =>
    answer.ok ? new TextDecoder().decode(answer.body) : answer.why;
  const pass = (hours: number) => {
    now += hours * 3_600_000;
  };
  return { requests, state, shelf, make, body, pass };
}

describe('cachedHttp and registries', () => {
  const ask = { kind: 'registry' } as const;

  it('asks with the ETag when the answer is old, and dates an unchanged one anew', async () => {
    const { requests, make, body, pass, state } = registry();
    const http = make();
    await http.get(URL_, ask);
    pass(2);
    const again = await http.get(URL_, ask);
    expect(requests.map((request) => request.ifNoneMatch)).toEqual([undefined, '"1"']);
    expect(again).toMatchObject({ status: 200, askedAt: new Date('2026-01-01T02:00:00Z') });
    expect(body(again)).toBe('{"etag":"1"}');
    pass(2);
    state.etag = '"2"';
    expect(body(await http.get(URL_, ask))).toBe('{"etag":"2"}');
  });

  it('gives no other host its ETag back: that would know the reader again', async () => {
    const { requests, make } = registry();
    const http = make();
    await http.get(URL_, { kind: 'status' });
    await http.get(URL_, { kind: 'status', fresh: true });
    expect(requests.map((request) => request.ifNoneMatch)).toEqual([undefined, undefined]);
  });

  it('tells what a silent registry said last, as such, and not for ever', async () => {
    const { make, pass, state } = registry();
    const http = make();
    await http.get(URL_, ask);
    state.up = false;
    pass(30);
    expect(await http.get(URL_, ask)).toMatchObject({
      ok: true,
      silent: 'unreachable',
      askedAt: new Date('2026-01-01T00:00:00Z'),
    });
    pass(24 * 7);
    expect(await http.get(URL_, ask)).toMatchObject({ ok: false, why: 'unreachable' });
  });

  it('remembers nothing for a silent host of another kind', async () => {
    const { make, pass, state } = registry();
    const http = make();
    await http.get(URL_, { kind: 'status' });
    state.up = false;
    pass(1);
    expect(await http.get(URL_, { kind: 'status' })).toMatchObject({ ok: false });
  });

  it('outlives its process on the shelf, which may hold anything', async () => {
    const { requests, make, body, shelf } = registry();
    await make().get(URL_, ask);
    expect(body(await make().get(URL_, ask))).toBe('{"etag":"1"}');
    expect(requests).toHaveLength(1);
    for (const junk of [null, 7, { status: '200' }, { body: {} }]) {
      for (const key of shelf.keys()) shelf.set(key, junk);
      expect(body(await make().get(URL_, ask))).toBe('{"etag":"1"}');
    }
    expect(requests).toHaveLength(5);
  });
});
