import type { Credential, Http, HttpRequest, JsonObject, Ports } from '../../../src/model';

export const NOW = new Date('2026-06-01T12:00:00Z');

export type Reply = { status?: number; body: string; askedAt?: Date } | 'unreachable' | (() => never);

/** A small network: what is not in it cannot be reached. Keeps what was asked, and with which kind. */
export function world(replies: Record<string, Reply | JsonObject | unknown[]>) {
  const asked: { url: string; kind: HttpRequest['kind'] }[] = [];
  const http: Http = {
    async get(url, { kind }) {
      asked.push({ url, kind });
      const found = Object.hasOwn(replies, url) ? replies[url] : 'unreachable';
      if (typeof found === 'function') found();
      if (found === undefined || typeof found === 'string' || typeof found === 'function') {
        return { ok: false, why: 'unreachable', url };
      }
      const reply = isReply(found) ? found : { body: JSON.stringify(found) };
      return {
        ok: true,
        status: reply.status ?? 200,
        url,
        contentType: '',
        header: () => undefined,
        body: new TextEncoder().encode(reply.body),
        askedAt: reply.askedAt ?? NOW,
      };
    },
  };
  const ports: Ports = { http, now: () => NOW };
  return { ports, asked };
}

function isReply(value: object): value is { status?: number; body: string; askedAt?: Date } {
  return 'body' in value && typeof value.body === 'string';
}

/** A credential with nothing in it but an issuer. */
export function issuedBy(
  issuer: { id?: string; name?: string; url?: string },
  json: JsonObject = {},
): Credential {
  return {
    format: 'ob3',
    version: '3.0',
    securing: 'data-integrity',
    json: { issuer: { ...issuer }, ...json },
    types: [],
    recipient: [],
    issuer: { ...issuer, source: '/issuer' },
  };
}
