import { Recent } from '../recent';
import type { KeySource } from './key-source';
import { isOtherKindOfKey, publicKeyFromMultikey } from './multikey';
import type { PublicKey } from './public-key';
import { ofOtherKind } from './unanswered';

/** Keys that were read of late: base58 is slow to read. */
const recent = new Recent<PublicKey>(200);

/** did:key: the DID is the key itself (did:key method, section 3.1). It binds no name. */
export const didKey: KeySource = {
  id: 'did-key',
  handles: (method) => method.startsWith('did:key:'),
  async resolve(method) {
    const [did = '', fragment] = method.split('#');
    const text = did.slice('did:key:'.length);
    const key = recent.get(text) ?? publicKeyFromMultikey(text);
    if (!key && isOtherKindOfKey(text)) return ofOtherKind(did);
    if (!key) return { ok: false, outcome: 'fail', reason: 'key-unreadable', params: { key: did } };
    recent.keep(text, key);
    if (fragment !== undefined && fragment !== text) {
      return { ok: false, outcome: 'fail', reason: 'key-not-in-document', params: { key: method } };
    }
    return {
      ok: true,
      key,
      controller: did,
      allowed: true,
      binding: { kind: 'did-key', controller: did, key: method },
      detail: { source: 'did:key', controller: did, kind: key.kind },
    };
  },
};
