import type { Json, JsonObject } from '../src/model';
import {
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  type SuiteName,
  statusEntry,
} from '../test/fixtures/issuer';

/** Answers the network from memory, for us and for the peers alike. */
export function servedFrom(documents: Readonly<Record<string, Json>>): typeof fetch {
  const bodies = new Map(Object.entries(documents).map(([url, json]) => [url, JSON.stringify(json)]));
  return async (input) => {
    const body = bodies.get(String(input instanceof Request ? input.url : input));
    if (body === undefined) throw new TypeError('fetch failed');
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
}

/** One Open Badges 3.0 credential of a did:key issuer, with no status, as a file holds it. */
export async function sample(suite: SuiteName, evidence = 1): Promise<string> {
  const issuer = await makeIssuer({ did: 'did:key', seed: `bench ${suite}` });
  const dataModel = suite === 'Ed25519Signature2020' ? '1.1' : '2.0';
  const credential = await issueOb3({
    issuer,
    suite,
    dataModel,
    change: (unsigned) => {
      unsigned.evidence = Array.from({ length: evidence }, (_, at) => ({
        id: `https://issuer.example/evidence/${at}`,
        type: ['Evidence'],
        name: `Log ${at} of the practical examination`,
        narrative: `Set up the lathe, made test piece ${at} and cleared the work place under observation.`,
      }));
    },
  });
  return JSON.stringify(credential);
}

export interface Batch {
  texts: string[];
  fetch: typeof globalThis.fetch;
}

/** Credentials of several did:web issuers; each issuer's share a status list. */
export async function batch(credentials: number, issuers: number): Promise<Batch> {
  const documents: Record<string, JsonObject> = {};
  const texts: string[] = [];
  for (let each = 0; each < issuers; each++) {
    const host = `issuer-${each}.example.com`;
    const issuer = await makeIssuer({ did: `did:web:${host}`, name: `Institute ${each}` });
    const list = `https://${host}/status/1`;
    Object.assign(documents, issuerDocuments(issuer), {
      [list]: await issueStatusList({ issuer, url: list, revoked: [7, 99] }),
    });
    for (let at = 0; at < credentials / issuers; at++) {
      const id = `https://${host}/credentials/${at}`;
      texts.push(JSON.stringify(await issueOb3({ issuer, id, status: statusEntry(list, 1000 + at) })));
    }
  }
  return { texts, fetch: servedFrom(documents) };
}
