import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import { type JsonObject, typesOf } from '../../model';
import { expandTold } from './json-ld';
import type { ContextLoader } from './loader';

/** What JSON-LD would pass over, by the library's names, and where each names the value. */
const PASSED_OVER: ReadonlyMap<string, string> = new Map([
  ['relative @type reference', 'type'],
  ['relative @id reference', 'id'],
  ['invalid @language value', 'language'],
]);

/**
 * The first type that is neither a term nor an address, identifier that is no URL or language that is none, wherever
 * in the document (VCDM 2.0 sections 4.4, 4.5 and 11.1). The first data model asks it of the document's own types.
 *
 * Rejects when the document is no JSON-LD, or a context cannot be had.
 */
export async function meaninglessIn(
  document: JsonObject,
  contexts: ContextLoader,
): Promise<string | undefined> {
  const second = contextsOf(document).includes(VC_CONTEXT_2);
  const own = typesOf(document);
  for (const { code, details } of await expandTold(document, contexts)) {
    const kind = PASSED_OVER.get(code);
    const value = kind === undefined ? undefined : String(details[kind]);
    if (value !== undefined && (second || (kind === 'type' && own.includes(value))))
      return value.slice(0, 200);
  }
  return undefined;
}
