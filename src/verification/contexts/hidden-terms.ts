import jsonld from 'jsonld';
import { isObject, type Json, type JsonObject } from '../../model';
import { BUNDLED_CONTEXTS } from './bundled';
import type { ContextLoader } from './loader';

const CRED = 'https://www.w3.org/2018/credentials#';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';

/** Terms whose meaning a verdict or a card rests on, and the IRIs they must stand for. */
const GUARDED: ReadonlyMap<string, string> = new Map([
  ...[
    'credentialStatus',
    'credentialSubject',
    'credentialSchema',
    'issuer',
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
    'evidence',
    'refreshService',
    'termsOfUse',
    'holder',
    'verifiableCredential',
  ].map((term): [string, string] => [CRED + term, term]),
  ...[
    'achievement',
    'criteria',
    'result',
    'resultDescription',
    'alignment',
    'identifier',
    'identityHash',
    'narrative',
    'source',
    'creator',
    'achievementType',
  ].map((term): [string, string] => [OB + term, term]),
  ['https://w3id.org/security#proof', 'proof'],
]);

/**
 * An RDF signature covers meanings, not spellings: with a context of one's own, `credentialStatus` can be
 * spelt `x` and so be hidden from whoever reads the JSON, without the signature breaking (VC Data Integrity
 * 1.0 section 2.4.1, context injection). When a credential uses any context that is not bundled, the guarded
 * terms must occur as often by name as by meaning.
 *
 * @returns the first guarded term that is spelt otherwise, or `undefined`
 */
export async function hiddenTerms(
  document: JsonObject,
  contexts: ContextLoader,
): Promise<string | undefined> {
  if (!usesForeignContext(document)) return undefined;
  const byMeaning = new Map<string, number>();
  const byName = new Map<string, number>();
  const { proof: _proof, ...unsecured } = document;
  const expanded = await jsonld.expand(unsecured, {
    documentLoader: (url) => contexts.load(url),
    base: null,
    safe: true,
  });
  walk(expanded as Json, (key) => {
    const term = GUARDED.get(key);
    if (term !== undefined) count(byMeaning, term);
  });
  const names = new Set(GUARDED.values());
  walk(unsecured, (key, value) => {
    if (names.has(key) && !isEmpty(value)) count(byName, key);
  });
  for (const term of names) if ((byMeaning.get(term) ?? 0) > (byName.get(term) ?? 0)) return term;
  return undefined;
}

function usesForeignContext(document: JsonObject): boolean {
  let foreign = false;
  walk(document, (key, value) => {
    if (key !== '@context') return;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each !== 'string' || !BUNDLED_CONTEXTS.has(each)) foreign = true;
    }
  });
  return foreign;
}

function walk(value: Json, visit: (key: string, value: Json) => void): void {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    else if (isObject(next)) {
      for (const [key, inner] of Object.entries(next)) {
        visit(key, inner);
        pending.push(inner);
      }
    }
  }
}

/** JSON-LD drops nulls and, for most terms, empty lists stay: neither hides anything. */
function isEmpty(value: Json): boolean {
  return value === null;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
