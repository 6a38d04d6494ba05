import type { Json, JsonObject } from '../src/model';
import {
  issueOb3,
  issuerDocuments,
  issueStatusList,
  type KeyType,
  makeIssuer,
  type Ob3Options,
  type SuiteName,
  statusEntry,
} from '../test/fixtures/issuer';

/** Credentials as files hold them, and the network: JSON by URL. */
export interface World {
  texts: string[];
  documents: Record<string, Json>;
}

/** Answers the network from memory, for us and for the peers alike. `asked` counts what each URL was asked. */
export function servedFrom(
  documents: Readonly<Record<string, Json>>,
  asked?: Map<string, number>,
): typeof fetch {
  const bodies = new Map(Object.entries(documents).map(([url, json]) => [url, JSON.stringify(json)]));
  return async (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked?.set(url, (asked.get(url) ?? 0) + 1);
    const body = bodies.get(url);
    if (body === undefined) throw new TypeError('fetch failed');
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
}

export interface SampleOptions extends Pick<Ob3Options, 'documents'> {
  keyType?: KeyType;
  /** pieces of evidence */
  evidence?: number;
  change?: (unsigned: JsonObject) => void;
}

/** One Open Badges 3.0 credential of a did:key issuer, with no status, as a file holds it. */
export async function sample(suite: SuiteName, options: SampleOptions = {}): Promise<string> {
  const { evidence = 1, keyType = 'Ed25519', change, documents } = options;
  const issuer = await makeIssuer({ did: 'did:key', seed: `bench ${suite}`, keyType });
  const credential = await issueOb3({
    issuer,
    suite,
    dataModel: suite === 'Ed25519Signature2020' ? '1.1' : '2.0',
    ...(documents ? { documents } : {}),
    change: (unsigned) => {
      unsigned.evidence = Array.from({ length: evidence }, (_, at) => ({
        id: `https://issuer.example/evidence/${at}`,
        type: ['Evidence'],
        name: `Log ${at} of the practical examination`,
        narrative: `Set up the lathe, made test piece ${at} and cleared the work place under observation.`,
      }));
      change?.(unsigned);
    },
  });
  return JSON.stringify(credential);
}

/** Credentials of several did:web issuers in no order; each issuer's share a status list. */
export async function manyOf(credentials: number, issuers: number): Promise<World> {
  const documents: Record<string, JsonObject> = {};
  const texts: string[] = [];
  for (let each = 0; each < issuers; each++) {
    const host = `issuer-${each}.example.com`;
    const issuer = await makeIssuer({ did: `did:web:${host}`, name: `Institute ${each}` });
    const list = `https://${host}/status/1`;
    // lists that differ: the same one twice would be unpacked once
    Object.assign(documents, issuerDocuments(issuer), {
      [list]: await issueStatusList({ issuer, url: list, revoked: [7, 99 + each] }),
    });
    for (let at = 0; at < credentials / issuers; at++) {
      const id = `https://${host}/credentials/${at}`;
      texts.push(JSON.stringify(await issueOb3({ issuer, id, status: statusEntry(list, 1000 + at) })));
    }
  }
  return { texts: shuffled(texts), documents };
}

/** The same disorder each time (Fisher and Yates, with a linear congruential generator). */
function shuffled<Each>(all: readonly Each[]): Each[] {
  const mixed = [...all];
  let state = 20_260_601;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Each, mixed[at] as Each];
  }
  return mixed;
}
