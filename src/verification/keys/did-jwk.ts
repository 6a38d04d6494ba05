import { isObject } from '../../model';
import { fromBase64 } from '../bytes';
import type { KeySource } from './key-source';
import { publicKeyFromJwk } from './public-key';

const MAX_TEXT = 4_000;

/** did:jwk: the DID is a JWK in base64url (did:jwk method). It binds no name. */
export const didJwk: KeySource = {
  id: 'did-jwk',
  handles: (method) => method.startsWith('did:jwk:'),
  async resolve(method) {
    const [did = '', fragment] = method.split('#');
    const jwk = parsed(did.slice('did:jwk:'.length));
    const key = jwk && publicKeyFromJwk(jwk);
    if (!key)
      return { ok: false, outcome: 'fail', reason: 'key-unreadable', params: { key: did.slice(0, 80) } };
    if (fragment !== undefined && fragment !== '0') {
      return { ok: false, outcome: 'fail', reason: 'key-not-in-document', params: { key: method } };
    }
    return {
      ok: true,
      key,
      controller: did,
      allowed: true,
      binding: { kind: 'did-jwk', controller: did, key: method },
      detail: { source: 'did:jwk', controller: did, kind: key.kind },
    };
  },
};

function parsed(text: string): JsonWebKey | undefined {
  const bytes = text.length > MAX_TEXT ? undefined : fromBase64(text);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? (value as JsonWebKey) : undefined;
  } catch {
    return undefined;
  }
}
