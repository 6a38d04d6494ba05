import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/net';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
const handlers = new Map<string, Handler>();
const seen: IncomingMessage[] = [];
/** how fetch was told to ask: a browser heeds what Node does not, cookies and referrer */
const told: (RequestInit | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const handler = handlers.get(request.url ?? '');
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** The real fetch, with public names led to the local server: the policy sees the names. */
const mapped: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  told.push(init);
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
};

function client(options: Partial<Parameters<typeof createHttp>[0]> = {}) {
  return createHttp({ fetch: mapped, now: () => new Date('2026-01-01T00:00:00Z'), ...options });
}

describe('createHttp', () => {
  it('asks without cookies, referrer or a name of ours', async () => {
    handlers.set('/plain', (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/JSON; charset=utf-8' }).end('{}'),
    );
    const answer = await client().get('https://issuer.example.org/plain', { kind: 'credential' });
    expect(answer).toMatchObject({ ok: true, status: 200, contentType: 'application/json' });
    const headers = seen.at(-1)?.headers ?? {};
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(headers.accept).toContain('application/ld+json');
    expect(headers.accept).not.toContain('text/html');
    expect(JSON.stringify(headers).toLowerCase()).not.toContain('legible');
    expect(told.at(-1)).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('sends the cookie of the session with a file that a tab shows, and with nothing else', async () => {
    handlers.set('/own.pdf', (_request, response) => response.writeHead(200).end('%PDF-'));
    handlers.set('/moved.pdf', (_request, response) =>
      response.writeHead(302, { location: '/own.pdf' }).end(),
    );
    const own = { kind: 'document', asShown: true } as const;
    expect(await client().get('https://ats.example.org/own.pdf', own)).toMatchObject({ ok: true });
    expect(told.at(-1)).toMatchObject({ credentials: 'include', referrerPolicy: 'no-referrer' });
    // another address is another file
    const moved = await client().get('https://ats.example.org/moved.pdf', own);
    expect(moved).toMatchObject({ ok: false, why: 'redirected' });
    for (const request of [{ kind: 'document' }, { kind: 'credential', asShown: true }] as const) {
      await client().get('https://ats.example.org/own.pdf', request);
      expect(told.at(-1)).toMatchObject({ credentials: 'omit' });
    }
  });

  it('tells a machine without a network from a host that is silent', async () => {
    const broken = () => Promise.reject(new TypeError('Failed to fetch'));
    const ask = (online: boolean) =>
      client({ fetch: broken, online: () => online }).get('https://issuer.example.org/1', { kind: 'key' });
    expect(await ask(false)).toMatchObject({ ok: false, why: 'offline' });
    expect(await ask(true)).toMatchObject({ ok: false, why: 'unreachable' });
  });

  it('judges every hop of a redirect', async () => {
    handlers.set('/away', (_request, response) =>
      response.writeHead(302, { location: 'https://127.0.0.1/secret' }).end(),
    );
    handlers.set('/near', (_request, response) => response.writeHead(301, { location: '/plain' }).end());
    const refused = await client().get('https://issuer.example.org/away', { kind: 'credential' });
    expect(refused).toMatchObject({ ok: false, why: 'address-refused' });
    const followed = await client().get('https://issuer.example.org/near', { kind: 'credential' });
    expect(followed).toMatchObject({ ok: true, url: 'https://issuer.example.org/plain' });
  });

  it('lets a key come from no other site than the one that was asked', async () => {
    const ask = (kind: 'key' | 'credential') => client().get('https://issuer.example.org/moved', { kind });
    const move = (location: string) =>
      handlers.set('/moved', (_request, response) => response.writeHead(302, { location }).end());
    for (const elsewhere of ['https://other.example.org/plain', 'https://issuer.example.org:8443/plain']) {
      move(elsewhere);
      expect(await ask('key')).toMatchObject({ ok: false, why: 'redirected' });
      expect(await ask('credential')).toMatchObject({ ok: true, url: elsewhere });
    }
    move('https://www.issuer.example.org/plain');
    expect(await ask('key')).toMatchObject({ ok: true, url: 'https://www.issuer.example.org/plain' });
  });

  it('gives up on endless redirects', async () => {
    handlers.set('/loop', (_request, response) => response.writeHead(302, { location: '/loop' }).end());
    expect(await client().get('https://issuer.example.org/loop', { kind: 'credential' })).toMatchObject({
      ok: false,
      why: 'redirected',
    });
  });

  it('asks for permission first and does not touch the host without it', async () => {
    const before = seen.length;
    const answer = await client({ permitted: async () => false }).get('https://issuer.example.org/plain', {
      kind: 'status',
    });
    expect(answer).toMatchObject({ ok: false, why: 'permission-missing' });
    expect(seen.length).toBe(before);
  });

  it('stops reading at the cap, whatever the length declared', async () => {
    handlers.set('/big', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const part = Buffer.alloc(256 * 1024, 0x20);
      const write = () => {
        if (response.destroyed) return;
        response.write(part, write);
      };
      write();
    });
    expect(await client().get('https://issuer.example.org/big', { kind: 'context' })).toMatchObject({
      ok: false,
      why: 'too-large',
    });
  });

  it('gives up on a server that drips', async () => {
    handlers.set('/slow', (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const begun = performance.now();
    const answer = await client({ timeoutMs: 200 }).get('https://issuer.example.org/slow', {
      kind: 'credential',
    });
    expect(answer).toMatchObject({ ok: false, why: 'timeout' });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('says unreachable when nobody answers and cancelled when the asker gave up', async () => {
    const dead: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await client({ fetch: dead }).get('https://issuer.example.org/x', { kind: 'key' })).toMatchObject({
      ok: false,
      why: 'unreachable',
    });
    const signal = AbortSignal.abort();
    expect(await client().get('https://issuer.example.org/plain', { kind: 'key', signal })).toMatchObject({
      ok: false,
      why: 'cancelled',
    });
  });
});
