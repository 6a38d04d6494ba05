import { idOf, isObject, type JsonObject, property, textOf } from '../../model';
import { getJson } from '../../net';
import { allowsPurpose, findMethod, keyOfMethod, methodTerms } from './controller-document';
import type { FoundKey, KeySource, NoKey } from './key-source';
import { noDocument, ofOtherKind, unanswered } from './unanswered';

/**
 * A verification method with an https URL (CID 1.0 section 3.3): the document at that URL, without its
 * fragment, either is the method or is the controller's document that holds it. The controller must list
 * the method, so that the binding is checked both ways.
 */
export const httpsKey: KeySource = {
  id: 'https-key',
  handles: (method) => /^https?:\/\//.test(method),
  async resolve(method, purpose, ports, options) {
    const documentUrl = method.split('#')[0] ?? '';
    const request = { kind: 'key', fresh: options.fresh ?? false } as const;
    const got = await getJson(ports.http, documentUrl, request);
    if (!got.ok) return unanswered(documentUrl, got);
    if (!isObject(got.json) || !isDocument(got.json)) return noDocument(documentUrl);
    const found = idOf(got.json) === method ? got.json : findMethod(got.json, documentUrl, method);
    if (!found) return notThere(method);
    const key = keyOfMethod(found);
    if (!key) return ofOtherKind(method);
    const controller = textOf(found.controller) ?? textOf(found.owner) ?? documentUrl;
    // A document speaks for the party at whose address it was had, whatever it calls itself.
    const own = documentUrl === controller;
    const document = own ? got : await getJson(ports.http, controller, request);
    if (!document.ok) return unanswered(controller, document);
    if (!isObject(document.json) || !isDocument(document.json)) return noDocument(controller);
    if (idOf(document.json) !== controller) return notThere(method);
    return answer(
      method,
      documentUrl,
      controller,
      document.answer.url,
      found,
      key,
      lists(document.json, controller, method, purpose),
    );
  },
};

/** What a controller's document or a key's has at least one of. */
function isDocument(json: JsonObject): boolean {
  return ['id', '@id', 'type', '@type', 'verificationMethod'].some((key) => Object.hasOwn(json, key));
}

/** Relationships of a controller to its keys (CID 1.0 section 2.3). */
const RELATIONSHIPS = [
  'assertionMethod',
  'authentication',
  'keyAgreement',
  'capabilityInvocation',
  'capabilityDelegation',
];

/** Open Badges profiles list their keys under `verificationMethod` alone; a document that names any purpose means it. */
function lists(document: JsonObject, controller: string, method: string, purpose: string): boolean {
  const purposeful = RELATIONSHIPS.some((each) => property(document, each) !== undefined);
  if (purposeful) return allowsPurpose(document, controller, method, purpose);
  return findMethod(document, controller, method) !== undefined || referenced(document, method);
}

function referenced(document: JsonObject, method: string): boolean {
  const references = [property(document, 'publicKey'), property(document, 'verificationMethod')].flat();
  return references.some((reference) => reference !== undefined && idOf(reference) === method);
}

function answer(
  method: string,
  documentUrl: string,
  controller: string,
  servedFrom: string,
  found: JsonObject,
  key: FoundKey['key'],
  allowed: boolean,
): FoundKey {
  return {
    ok: true,
    key,
    controller,
    allowed,
    // an address that sends whoever asks elsewhere shows who answered there
    binding: { kind: 'https-key', host: new URL(servedFrom).hostname, controller, key: method },
    detail: { source: documentUrl, controller, kind: key.kind },
    ...methodTerms(found),
  };
}

function notThere(method: string): NoKey {
  return { ok: false, outcome: 'fail', reason: 'key-not-in-document', params: { key: method } };
}
