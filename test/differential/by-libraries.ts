import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import type { JsonObject } from '../../src/model';
// makes sure that no document can change the library for the next one
import '../../src/verification/contexts/json-ld';
import { fixtureLoader } from '../fixtures/issuer';

/** What the plain libraries make of a document: its canonical form, or `undefined` when they refuse it. */
export async function byLibraries(document: JsonObject): Promise<string | undefined> {
  try {
    // a memory of its own each time: the library's may refuse a good context because of one that came after it once
    const dataset = await jsonld().toRDF(structuredClone(document), {
      documentLoader: fixtureLoader(),
      base: null,
      safe: true,
      rdfDirection: 'i18n-datatype',
    });
    return await canonize(dataset, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      maxWorkFactor: 2,
    });
  } catch {
    return undefined;
  }
}
