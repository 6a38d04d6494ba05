import { idOf, isObject, type Json, type JsonObject, list } from '../../model';
import { proofOptions } from '../proofs/hash-data';
import { saidByMeaning } from './by-meaning';
import { saidByName } from './by-name';
import { expand } from './json-ld';
import { languagesIn } from './languages';
import type { ContextLoader } from './loader';
import { isWord, spellingOf } from './other-spelling';
import { differenceOf } from './said';
import { walk } from './spelling';

/** How a document says something otherwise than a reader of its JSON takes it. */
export interface Hidden {
  /** `renamed`: what a verdict rests on is not found by its name at all; `moved`: anything else */
  by: 'renamed' | 'moved';
  term: string;
}

/** What a verdict rests on, in the credential itself. */
const VITAL: ReadonlySet<string> = new Set([
  ...['credentialStatus', 'credentialSubject', 'credentialSchema', 'issuer', 'validFrom', 'validUntil'],
  ...['issuanceDate', 'expirationDate', 'evidence', 'refreshService', 'relatedResource', 'termsOfUse'],
  ...['holder', 'verifiableCredential', 'proof'],
]);

/** What limits the use of a proof. */
const VITAL_IN_PROOF: ReadonlySet<string> = new Set([
  ...['proofPurpose', 'verificationMethod', 'domain', 'challenge', 'previousProof', 'cryptosuite'],
  ...['expires', 'created'],
]);

/**
 * An RDF signature covers meanings, not spellings: whoever has a genuine credential may write the same statements in
 * other words (VC Data Integrity 1.0 section 2.4.1, context injection), and our readers know words. So all that a
 * document says by its names alone, whatever its contexts, must be all that it means, told in the one name that each
 * thing has. What it means is what was signed; so two documents that pass and mean the same are read the same.
 *
 * @returns the first thing that is said otherwise, or `undefined`
 */
export async function hiddenTerms(
  document: JsonObject,
  contexts: ContextLoader,
): Promise<Hidden | undefined> {
  const { keyword, word, foreign } = spellingOf(document);
  if (keyword !== undefined) return { by: 'moved', term: keyword };
  const elsewhere = saidElsewhere(document);
  if (elsewhere !== undefined) return { by: 'renamed', term: elsewhere };
  if (word === undefined && !foreign) return undefined;
  const { proof, ...unsecured } = document;
  const parts: [JsonObject, ReadonlySet<string>][] = [
    [unsecured, VITAL],
    ...list(proof)
      .filter(isObject)
      .map((each): [JsonObject, ReadonlySet<string>] => [proofOptions(document, each), VITAL_IN_PROOF]),
  ];
  for (const [node, vital] of parts) {
    const hidden = await respelt(node, vital, contexts);
    // a second word that published contexts have for a thing is no trick of the document's own
    if (hidden) return isWord(word) ? { by: 'moved', term: word } : hidden;
  }
  return undefined;
}

/** Nodes with one id are one node: a property of the credential may stand wherever its id stands again. */
function saidElsewhere(document: JsonObject): string | undefined {
  const id = idOf(document);
  let found: string | undefined;
  walk(document, (key, _value, within) => {
    if (VITAL.has(key) && within !== document && id !== undefined && idOf(within) === id) found ??= key;
    return key !== '@context' && key !== 'proof';
  });
  return found;
}

/** The first thing that a node says otherwise by its names than it means. */
async function respelt(
  node: JsonObject,
  vital: ReadonlySet<string>,
  contexts: ContextLoader,
): Promise<Hidden | undefined> {
  const expanded = (await expand(node, contexts)) as Json[];
  const [first] = expanded;
  const languages = languagesIn(expanded);
  const meant = saidByMeaning(isObject(first) ? first : {}, languages);
  const named = saidByName(node, languages);
  const difference = differenceOf(named, meant);
  if (difference === undefined) return undefined;
  const lost = [...meant.members.keys()].find((name) => vital.has(name) && !named.members.has(name));
  return lost === undefined ? { by: 'moved', term: difference } : { by: 'renamed', term: lost };
}
