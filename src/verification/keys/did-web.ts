import { isObject, textOf } from '../../model';
import { getJson } from '../../net';
import { allowsPurpose, findMethod, keyOfMethod, methodTerms } from './controller-document';
import type { KeySource } from './key-source';
import { noDocument, ofOtherKind, unanswered } from './unanswered';

/**
 * The https URL of a did:web document (did:web method, section 3.2): colons are slashes, `%3A` before a
 * port, `/.well-known/did.json` when there is no path. `undefined` when the DID is malformed.
 */
export function didWebUrl(did: string): string | undefined {
  const [host, ...path] = did.slice('did:web:'.length).split(':');
  if (!host || path.some((part) => /^(\.|%2e){0,2}$/i.test(part)) || /[/?#@\\]/.test(did)) return undefined;
  try {
    const url = new URL(`https://${decodeURIComponent(host)}`);
    if (url.pathname !== '/' || url.username !== '' || url.search !== '') return undefined;
    const file = path.length === 0 ? '.well-known' : path.join('/');
    return `${url.origin}/${file}/did.json`;
  } catch {
    return undefined;
  }
}

/** did:web: whoever controls the host controls the key. */
export const didWeb: KeySource = {
  id: 'did-web',
  handles: (method) => method.startsWith('did:web:'),
  async resolve(method, purpose, ports, options) {
    const did = method.split('#')[0] ?? '';
    const url = didWebUrl(did);
    if (url === undefined)
      return { ok: false, outcome: 'fail', reason: 'key-id-malformed', params: { key: method } };
    const got = await getJson(ports.http, url, { kind: 'key', fresh: options.fresh ?? false });
    if (!got.ok) return unanswered(url, got);
    const document = got.json;
    if (!isObject(document) || document.id === undefined) return noDocument(url);
    if (textOf(document.id) !== did) {
      return {
        ok: false,
        outcome: 'fail',
        reason: 'key-document-of-another',
        params: { host: new URL(url).host },
      };
    }
    const found = findMethod(document, did, method);
    if (!found) return { ok: false, outcome: 'fail', reason: 'key-not-in-document', params: { key: method } };
    const key = keyOfMethod(found);
    if (!key) return ofOtherKind(method);
    const controller = textOf(found.controller) ?? did;
    // CID 1.0 section 3.3: a document speaks for its own subject alone, or anybody could claim to be controlled by another
    if (controller !== did)
      return {
        ok: false,
        outcome: 'fail',
        reason: 'key-of-another',
        params: { controller: controller.slice(0, 200) },
      };
    return {
      ok: true,
      key,
      controller,
      allowed: allowsPurpose(document, did, method, purpose),
      binding: { kind: 'did-web', host: new URL(url).hostname, controller: did, key: method },
      detail: { source: url, controller, kind: key.kind },
      ...methodTerms(found),
    };
  },
};
