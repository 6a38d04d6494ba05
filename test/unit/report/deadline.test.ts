import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Http, Json, JsonObject } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { DEADLINE_MS } from '../../../src/report/deadline';
import { fakePorts } from '../../fixtures/http';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';

/** Milliseconds after which these hosts let go of who asks: just below what one request may take. */
const SILENCE_MS = 9_900;

let credential: JsonObject;

beforeAll(async () => {
  credential = await issueOb3({ issuer: await makeIssuer({ did: 'did:web:slow.example' }) });
});

/** A credential that names as many silent hosts as it may. */
function slow(): JsonObject {
  const each = (times: number, make: (at: number) => JsonObject): Json =>
    Array.from({ length: times }, (_, at) => make(at));
  const proof = credential.proof as JsonObject;
  return {
    ...credential,
    proof: each(10, (at) => ({ ...proof, verificationMethod: `did:web:slow.example#key-${at}` })),
    credentialStatus: each(10, (at) => ({
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: `https://slow${at}.example/list`,
    })),
    credentialSchema: each(3, (at) => ({ id: `https://slow${at}.example/schema`, type: 'JsonSchema' })),
  };
}

/** Milliseconds, by a clock that runs ahead of time, until all of it is answered. */
async function taken(json: Json): Promise<{ ms: number; verdicts: string[] }> {
  const http: Http = {
    async get(url) {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
      return { ok: false, why: 'timeout', url };
    },
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let ms = 0;
    let done = false;
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const asking = reportOnBytes('slow', bytes, {}, fakePorts(http), { endorsements: false }).finally(() => {
      done = true;
    });
    for (; !done; ms += 500) {
      await vi.advanceTimersByTimeAsync(500);
      // what is not a timer takes real time
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { ms, verdicts: (await asking).map(({ verdict }) => verdict) };
  } finally {
    vi.useRealTimers();
  }
}

describe('a credential that names silent hosts only', () => {
  it('is answered once all of them were asked side by side', async () => {
    const { ms, verdicts } = await taken(slow());
    expect(verdicts).toEqual(['unchecked']);
    expect(ms).toBeLessThan(DEADLINE_MS);
  });

  it('does not hold up the reader for longer by being many', async () => {
    const { ms, verdicts } = await taken(Array.from({ length: 30 }, slow));
    expect(verdicts).toEqual(Array(30).fill('unchecked'));
    expect(ms).toBeLessThan(DEADLINE_MS + 5_000);
  });
});
