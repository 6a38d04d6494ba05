import { publicKeyFromMultikey } from './multikey';
import type { PublicKey } from './public-key';

/**
 * The key that a verification method's own fragment spells out (`https://issuer.example/1#z6Mk...`). It can
 * show that nothing was altered since signing; it binds nobody, since whoever signs chooses the fragment.
 */
export function selfCarriedKey(verificationMethod: string): PublicKey | undefined {
  const fragment = verificationMethod.split('#')[1];
  return fragment === undefined ? undefined : publicKeyFromMultikey(fragment);
}
