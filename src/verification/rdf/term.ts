import type { Json } from '../../model';
import type { Names } from './layer';

/** What a term of a context stands for (JSON-LD 1.1 API section 4.2). Only what contexts of the build use. */
export interface Term {
  /** the IRI, or a keyword that the term is another name for; `null`: the term is taken out of use */
  id: string | null;
  reverse: boolean;
  hasColon: boolean;
  /** may it stand before a colon? */
  prefix?: boolean;
  /** what its values are: `@id`, `@vocab`, `@json` or the IRI of a datatype */
  type?: string;
  container?: readonly string[];
  /** the vocabulary that holds inside of it */
  context?: Json;
  protected?: true;
}

/** The vocabulary at one place of a document. Never changed once made, so that it can be kept. */
export interface ActiveContext {
  terms: Names<Term>;
  /** terms that were protected once, whatever became of them */
  protected: Names<true>;
  vocab?: string;
  /** what holds again one node deeper, when this came from a type */
  previous?: ActiveContext;
  /** what its terms came to as keys, once they were met */
  meanings: Map<string, Meaning>;
  /** vocabularies made from this one, by what they were made from */
  within: { property: Map<object, ActiveContext>; type: Map<object, ActiveContext> };
}

/** A key of a document: the IRI or keyword it stands for, and that as N-Quads writes it. */
export interface Meaning {
  iri: string;
  text: string;
}

/** Thrown inside of this folder: the document is for the library to judge. */
export const declined = new Error('left to the library');

const KEYWORDS: ReadonlySet<string> = new Set(
  [
    'base container context default direction embed explicit graph id included index json language list',
    'nest none omitDefault prefix preserve protected requireAll reverse set type value version vocab',
  ].flatMap((names) => names.split(' ').map((name) => `@${name}`)),
);

export function isKeyword(text: string): boolean {
  return text.charCodeAt(0) === 0x40 && KEYWORDS.has(text);
}

/** Looks like a keyword; what is none is ignored by JSON-LD (section 1.4.2 of JSON-LD 1.1 API). */
export function looksLikeKeyword(text: string): boolean {
  return text.charCodeAt(0) === 0x40 && /^@[a-zA-Z]+$/.test(text);
}

/** An absolute IRI or a blank node identifier, as loosely as the library has it: a scheme and no white space. */
export function isAbsolute(text: string): boolean {
  return /^([A-Za-z][A-Za-z0-9+-.]*|_):[^\s]*$/.test(text);
}

/** Which way a text is read: as a term or type (`vocab`), or as the address of a node (`node`). */
export type IriRole = 'vocab' | 'node';

/**
 * The IRI that a text stands for (JSON-LD 1.1 API section 5.2.2), without a base address: what is relative comes
 * back as it is.
 *
 * @param define called before a name is looked up, while its context is being read
 */
export function expandIri(
  { terms, vocab }: Pick<ActiveContext, 'terms' | 'vocab'>,
  text: string,
  role: IriRole,
  define?: (name: string, again: boolean) => void,
): string | null {
  if (isKeyword(text)) return text;
  if (looksLikeKeyword(text)) return null;
  define?.(text, false);
  if (role === 'vocab') {
    const term = terms.get(text);
    if (term) return term.id;
  }
  const colon = text.indexOf(':');
  if (colon > 0) {
    const prefix = text.slice(0, colon);
    if (prefix === '_' || text.startsWith('//', colon + 1)) return text;
    define?.(prefix, true);
    const term = terms.get(prefix);
    if (term?.prefix) return `${term.id}${text.slice(colon + 1)}`;
    if (isAbsolute(text)) return text;
  }
  return role === 'vocab' && vocab !== undefined ? vocab + text : text;
}
