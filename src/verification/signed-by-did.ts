import { isObject, type Json, type Ports, textOf } from '../model';
import { getJson } from '../net';
import type { VerifyOptions } from './examination';
import { resolveKey } from './keys';
import { didWebUrl } from './keys/did-web';
import { parseJws, signingInput, verifyJws } from './proofs/jws';
import { methodFor } from './proofs/jwt';

/**
 * Is a compact JWS signed with a key that `did` lists for assertions? `unknown` when its keys cannot be had; a key of
 * somebody else is `false`, whoever that is. Looks at no claim.
 */
export async function signedByDid(
  jwt: string,
  did: string,
  ports: Ports,
  options: VerifyOptions = {},
): Promise<boolean | 'unknown'> {
  const jws = parseJws(jwt);
  if (!jws) return false;
  const method = methodFor(textOf(jws.header.kid), did);
  if (method?.split('#')[0] !== did) return false;
  const found = await resolveKey(method, 'assertionMethod', ports, options);
  if (!found.ok) return found.outcome === 'fail' ? false : 'unknown';
  if (found.controller !== did || !found.allowed || found.revoked) return false;
  const input = signingInput(jws.protectedText, jws.payloadText);
  const answer = await verifyJws(jws.header, found.key, jws.signature, input);
  return answer.outcome === 'unknown' ? 'unknown' : answer.outcome === 'pass';
}

/** The document of a did:web DID (did:web method, section 3.2); other methods have none that could be asked for. */
export async function didDocumentOf(
  did: string | undefined,
  ports: Ports,
  signal?: AbortSignal,
): Promise<Json | undefined> {
  const url = did?.startsWith('did:web:') ? didWebUrl(did) : undefined;
  if (url === undefined) return undefined;
  const got = await getJson(ports.http, url, signal ? { kind: 'key', signal } : { kind: 'key' });
  return got.ok && isObject(got.json) && textOf(got.json.id) === did ? got.json : undefined;
}
