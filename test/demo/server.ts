import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfMadeCertificate } from './certificate';

/** An answer as it stands; `unreachable` closes the connection without a word. */
export type FixedReply =
  | {
      status?: number;
      type?: string;
      headers?: Record<string, string>;
      body: string | Buffer;
      /** milliseconds that it takes */
      afterMs?: number;
    }
  | 'unreachable';

/** What a host answers: always the same, or depending on how it is asked. */
export type Reply = FixedReply | ((asked: Asked) => FixedReply);

/** What a host was asked, for assertions about privacy. */
export interface Asked {
  /** scheme, host and path with query */
  url: string;
  host: string;
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Local hosts that play a part of the web, told apart by the Host header. */
export interface Hosts {
  port: number;
  /** every request, in order */
  asked: Asked[];
  /** requests to one host */
  askedOf(host: string): Asked[];
  /** puts or replaces the answer of a URL */
  reply(url: string, reply: Reply): void;
  close(): Promise<void>;
}

/** Starts an HTTPS server that answers by full URL. A host without any answer is unreachable; others say 404. */
export async function startHosts(replies: Readonly<Record<string, Reply>>): Promise<Hosts> {
  const known = new Map(Object.entries(replies));
  const asked: Asked[] = [];
  const hosts = () => new Set([...known.keys()].map((url) => new URL(url).host));
  const server = createServer(selfMadeCertificate([...hosts()]), (request, response) => {
    const host = request.headers.host ?? '';
    const url = `https://${host}${request.url ?? '/'}`;
    const question: Asked = { url, host, method: request.method ?? '', headers: request.headers };
    asked.push(question);
    const found = known.get(url) ?? (hosts().has(host) ? { status: 404, body: 'Not found' } : 'unreachable');
    const reply = typeof found === 'function' ? found(question) : found;
    if (reply === 'unreachable') {
      request.socket.destroy();
      return;
    }
    setTimeout(() => {
      response.writeHead(reply.status ?? 200, {
        'content-type': reply.type ?? 'text/html; charset=utf-8',
        ...reply.headers,
      });
      response.end(reply.body);
    }, reply.afterMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    askedOf: (host) => asked.filter((each) => each.host === host),
    reply: (url, reply) => known.set(url, reply),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** JSON documents by URL as replies. */
export function jsonReplies(documents: Readonly<Record<string, object>>): Record<string, Reply> {
  return Object.fromEntries(Object.entries(documents).map(([url, json]) => [url, jsonReply(json)]));
}

/** A JSON answer, as an API gives it. */
export function jsonReply(json: object, status = 200): FixedReply {
  return { status, type: 'application/json', body: JSON.stringify(json) };
}
