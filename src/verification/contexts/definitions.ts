import { isObject, type Json, type JsonObject } from '../../model';
import { BUNDLED_CONTEXTS } from './bundled';

/** A word that a context defines, wherever in it. */
export interface Definition {
  name: string;
  /** what it stands for: an IRI, or a keyword */
  iri: string;
  /** says its property backwards (JSON-LD 1.1 section 4.8) */
  reverse: boolean;
  /** may stand before a colon (section 4.2.1) */
  prefix: boolean;
  /** its values are words of the vocabulary */
  ofWords: boolean;
}

/** What holds while a context is read: its words, and those before it and around it. */
interface Around {
  terms: ReadonlyMap<string, string | undefined>;
  vocab: string;
  outer?: Around;
}

/**
 * Every word that a context of the build defines, those inside of types and properties too. It is read for its words
 * only: what is refused where they contradict one another is for those to say who process documents.
 */
export function definitionsIn(context: Json): Definition[] {
  const found: Definition[] = [];
  read(context, { terms: new Map(), vocab: '' }, found);
  return found;
}

function read(context: Json, around: Around, found: Definition[]): Around {
  if (Array.isArray(context))
    return context.reduce((before: Around, each) => read(each, before, found), around);
  if (typeof context === 'string') {
    const document = BUNDLED_CONTEXTS.get(context);
    return isObject(document) ? read(document['@context'] ?? null, around, found) : around;
  }
  return isObject(context) ? readObject(context, around, found) : around;
}

function readObject(context: JsonObject, around: Around, found: Definition[]): Around {
  const words = Object.entries(context).filter(([name]) => !name.startsWith('@'));
  const terms = new Map(
    words.map(([name, definition]) => {
      const meant = writtenIn(definition);
      return [name, meant === name ? undefined : meant];
    }),
  );
  const vocab = typeof context['@vocab'] === 'string' ? context['@vocab'] : around.vocab;
  const within: Around = { terms, vocab, outer: around };
  for (const [name, definition] of words) {
    if (definition === null) continue;
    const iri = iriOf(writtenIn(definition) ?? name, within);
    const reverse = isObject(definition) && Object.hasOwn(definition, '@reverse');
    const prefix = typeof definition === 'string' && /[:/?#[\]@]$/.test(iri);
    const ofWords = isObject(definition) && definition['@type'] === '@vocab';
    found.push({ name, iri, reverse, prefix, ofWords });
    if (isObject(definition)) read(definition['@context'] ?? null, within, found);
  }
  return within;
}

function writtenIn(definition: Json | undefined): string | undefined {
  const written = isObject(definition) ? (definition['@id'] ?? definition['@reverse']) : definition;
  return typeof written === 'string' ? written : undefined;
}

/** The IRI of a word, a prefixed name or an address (JSON-LD 1.1 API section 5.2). */
function iriOf(text: string, around: Around, depth = 0): string {
  if (text.startsWith('@') || depth > 10) return text;
  const known = termIn(around, text);
  if (known !== undefined) return iriOf(known, around, depth + 1);
  const colon = text.indexOf(':');
  if (colon <= 0) return around.vocab + text;
  const prefix = text.startsWith('//', colon + 1) ? undefined : termIn(around, text.slice(0, colon));
  return prefix === undefined ? text : iriOf(prefix, around, depth + 1) + text.slice(colon + 1);
}

function termIn(around: Around, name: string): string | undefined {
  for (let at: Around | undefined = around; at !== undefined; at = at.outer)
    if (at.terms.has(name)) return at.terms.get(name);
  return undefined;
}
