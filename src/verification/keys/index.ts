import type { Ports } from '../../model';
import type { VerifyOptions } from '../examination';
import { didJwk } from './did-jwk';
import { didKey } from './did-key';
import { didWeb } from './did-web';
import { httpsKey } from './https-key';
import type { FoundKey, KeySource, NoKey } from './key-source';

export type { FoundKey, NoKey } from './key-source';
export { selfCarriedKey } from './self-carried';

/** Every way to find a key. A new one is a new file and a line here. */
export const KEY_SOURCES: readonly KeySource[] = [didKey, didWeb, didJwk, httpsKey];

/** The key that a verification method names. Never rejects: what cannot be had is `unknown`. */
export async function resolveKey(
  verificationMethod: string,
  purpose: string,
  ports: Ports,
  options: VerifyOptions,
): Promise<FoundKey | NoKey> {
  const source = KEY_SOURCES.find((each) => each.handles(verificationMethod));
  if (source) return source.resolve(verificationMethod, purpose, ports, options);
  const scheme = /^(did:[a-z0-9]+|[a-z][a-z0-9+.-]*):/i.exec(verificationMethod)?.[1];
  return scheme === undefined
    ? {
        ok: false,
        outcome: 'fail',
        reason: 'key-id-malformed',
        params: { key: verificationMethod.slice(0, 200) },
      }
    : { ok: false, outcome: 'unknown', reason: 'key-method-unsupported', params: { method: scheme } };
}
