import { isObject, type Ports } from '../../model';
import { getJson, type HostReason, hostReason, type JsonAnswer } from '../../net';
import { BUNDLED_CONTEXTS } from './bundled';
import { PINNED_CONTEXTS } from './pinned';
import { namesPrototype } from './spelling';

/** Thrown inside JSON-LD processing when a context cannot be had; the caller turns it into `unknown`. */
export class ContextUnavailable extends Error {
  constructor(
    readonly url: string,
    readonly why: string,
    private readonly atHost?: HostReason,
  ) {
    super(`context ${url}: ${why}`);
  }

  /** What a reader is told. */
  get told(): HostReason {
    if (this.atHost) return this.atHost;
    const params = { url: this.url };
    return this.why === 'permission-missing'
      ? { reason: 'context-permission-missing', params }
      : { reason: 'context-unavailable', params };
  }
}

/** Loads JSON-LD contexts: bundled ones at once, others through the network port, noting which. */
export interface ContextLoader {
  load(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  /** contexts that came from the network, with the answer whether their content is one we know by hash */
  readonly fetched: Map<string, { known: boolean }>;
}

const MAX_FETCHED = 10;

/** @param fresh "check again now": contexts that are not bundled are asked anew */
export function createContextLoader(ports: Ports, fresh = false): ContextLoader {
  const fetched = new Map<string, { known: boolean }>();
  // one check reads a document several times: a host that fails would be pressed, and browsers then ask it no more
  const asked = new Map<string, Promise<JsonAnswer>>();
  const ask = (url: string) => {
    const asking = asked.get(url) ?? getJson(ports.http, url, { kind: 'context', fresh });
    asked.set(url, asking);
    return asking;
  };
  return {
    fetched,
    async load(url) {
      const bundled = BUNDLED_CONTEXTS.get(url);
      if (bundled) return { contextUrl: null, documentUrl: url, document: bundled };
      if (fetched.size >= MAX_FETCHED) throw new ContextUnavailable(url, 'too-many-contexts');
      const answer = await ask(url);
      if (!answer.ok) {
        const why = answer.why === 'no-answer' ? answer.failure.why : answer.why;
        throw new ContextUnavailable(url, why, hostReason(answer));
      }
      if (!isObject(answer.json) || !Object.hasOwn(answer.json, '@context') || namesPrototype(answer.json)) {
        throw new ContextUnavailable(url, 'no-context-in-it');
      }
      const expected = PINNED_CONTEXTS.get(url);
      const known = expected !== undefined && expected === (await digestOf(answer.json));
      if (expected !== undefined && !known) throw new ContextUnavailable(url, 'not-the-published-content');
      fetched.set(url, { known });
      return { contextUrl: null, documentUrl: url, document: answer.json };
    },
  };
}

/** SHA-256, in hexadecimal, of the JSON without insignificant white space, keys in the order given. */
export async function digestOf(json: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
