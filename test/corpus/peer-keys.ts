import { type Http, idOf, isObject, type JsonObject, list } from '../../src/model';
import { didWebUrl } from '../../src/verification/keys/did-web';

const CONTEXTS = [
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://w3id.org/security/multikey/v1',
];

/** What the plain library asks of its document loader for a DID or a verification method. */
export async function findMethodDocument(url: string, http: Http): Promise<JsonObject | undefined> {
  const [did = '', fragment] = url.split('#');
  const document = did.startsWith('did:key:') ? didKeyDocument(did) : await didWebDocument(did, http);
  if (!document || fragment === undefined) return document;
  const method = list(document.verificationMethod).find((each) => idOf(each) === url);
  return isObject(method) ? { '@context': contextOf(method), ...method } : undefined;
}

function contextOf(method: JsonObject): string {
  return method.type === 'Ed25519VerificationKey2020' ? (CONTEXTS[1] ?? '') : (CONTEXTS[2] ?? '');
}

function didKeyDocument(did: string): JsonObject {
  const multibase = did.slice('did:key:'.length);
  const id = `${did}#${multibase}`;
  const type = multibase.startsWith('z6Mk') ? 'Ed25519VerificationKey2020' : 'Multikey';
  return {
    '@context': CONTEXTS,
    id: did,
    verificationMethod: [{ id, type, controller: did, publicKeyMultibase: multibase }],
    assertionMethod: [id],
  };
}

async function didWebDocument(did: string, http: Http): Promise<JsonObject | undefined> {
  const url = did.startsWith('did:web:') ? didWebUrl(did) : undefined;
  const answer = url === undefined ? undefined : await http.get(url, { kind: 'key' });
  if (!answer?.ok) return undefined;
  const json: unknown = JSON.parse(new TextDecoder().decode(answer.body));
  return isObject(json) ? json : undefined;
}
