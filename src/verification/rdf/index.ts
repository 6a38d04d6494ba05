import { VC_CONTEXT_2 } from '../../formats';
import type { JsonObject } from '../../model';
import { canonicalQuads } from './canonical-quads';
import { Quads } from './quads';
import { readObject } from './read-node';
import { vocabularyOf } from './vocabulary';

export { sha256Bytes } from './sha256';

/** What badges are mostly written in: read as the engine is loaded, which is before anybody asks. */
vocabularyOf([VC_CONTEXT_2, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']);

/**
 * The canonical N-Quads of a document, by a short way that knows the contexts of the build and plain credentials
 * only (JSON-LD 1.1 API, RDFC-1.0 with SHA-256).
 *
 * @returns `undefined` for everything else, sound or not: the library then decides. What comes back is exactly what
 *   the library would say.
 */
export function quickCanonicalForm(document: JsonObject): string | undefined {
  try {
    const quads = new Quads();
    readObject(document, vocabularyOf(document['@context']), undefined, { quads, graph: '', depth: 0 });
    return canonicalQuads(quads);
  } catch {
    return undefined;
  }
}
