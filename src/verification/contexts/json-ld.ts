import jsonld, { type JsonLd, type JsonLdEvent } from 'jsonld';
import type { Json, JsonObject } from '../../model';
import type { ContextLoader } from './loader';
import { hasForeignContext, namesPrototype } from './spelling';

/**
 * The library files nodes by name in plain objects. One named `__proto__` (`"issuer": "__proto__"` is enough) would
 * put its properties into every object there is, and nothing could be verified any more. So nothing may be put there.
 */
Object.preventExtensions(Object.prototype);

/**
 * The library keeps contexts that it has read, and what it once found in the contexts after them: one bad context
 * makes it refuse, in every later document, the good one that stood before it. It also forgets in which place a
 * context was read, and so whether it was allowed to redefine. So a document with contexts of its own gets a
 * memory that ends with its verification; the others share one, and what that refuses is asked of a new one.
 */
let shared: JsonLd | undefined;
const own = new WeakMap<ContextLoader, JsonLd>();

/** What was expanded in one verification: what is signed is also what is looked at for other spellings. */
const expanded = new WeakMap<ContextLoader, Map<string, Promise<unknown[]>>>();

/** Expansion (JSON-LD 1.1 API section 5.1) in safe mode. Rejects for what that refuses. Not to be changed. */
export function expand(document: JsonObject, contexts: ContextLoader): Promise<unknown[]> {
  const before = expanded.get(contexts) ?? new Map<string, Promise<unknown[]>>();
  expanded.set(contexts, before);
  const key = JSON.stringify(document);
  const known = before.get(key);
  if (known) return known;
  const made = asked(document, contexts, (library, options) => library.expand(document, options));
  before.set(key, made);
  return made;
}

/** What the library passes over in expansion when it is not in safe mode. Rejects for what is no JSON-LD. */
export function expandTold(document: JsonObject, contexts: ContextLoader): Promise<JsonLdEvent[]> {
  return asked(document, contexts, async (library, options) => {
    const events: JsonLdEvent[] = [];
    const eventHandler = ({ event }: { event: JsonLdEvent }) => void events.push(event);
    await library.expand(document, { ...options, safe: false, eventHandler });
    return events;
  });
}

/** The statements of a document (JSON-LD 1.1 API section 8.1), as `rdf-canonize` takes them. Rejects as `expand`. */
export async function toRdf(document: JsonObject, contexts: ContextLoader): Promise<object[]> {
  const nodes = await expand(document, contexts);
  // the library gives other names to blank nodes in what it is handed
  return asked(document, contexts, (library, options) =>
    library.toRDF(structuredClone(nodes), {
      ...options,
      skipExpansion: true,
      rdfDirection: 'i18n-datatype',
      produceGeneralizedRdf: false,
    }),
  );
}

/** Thrown for a member that the library would lose without a word. */
export class MemberLost extends Error {
  constructor(readonly term: string) {
    super(`the library would lose ${term}`);
  }
}

/**
 * Objects of a document that the library is given at most: it takes about half a millisecond for each and lets nothing
 * else be done meanwhile, the end of our time included.
 */
const MOST_OBJECTS = 20_000;

/** Thrown for a document that would keep the library busy for too long. */
export class TooLarge extends Error {
  constructor() {
    super('more objects than JSON-LD is read of');
  }
}

function hasTooMany(document: JsonObject): boolean {
  let count = 0;
  const visit = (value: Json): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    return ++count > MOST_OBJECTS || Object.values(value).some(visit);
  };
  return visit(document);
}

type Options = Parameters<JsonLd['expand']>[1];

async function asked<T>(
  document: JsonObject,
  contexts: ContextLoader,
  work: (library: JsonLd, options: Options) => Promise<T>,
): Promise<T> {
  if (namesPrototype(document)) throw new MemberLost('__proto__');
  if (hasTooMany(document)) throw new TooLarge();
  const options: Options = { documentLoader: (url) => contexts.load(url), base: null, safe: true };
  if (hasForeignContext(document)) {
    const library = own.get(contexts) ?? jsonld();
    own.set(contexts, library);
    return work(library, options);
  }
  shared ??= jsonld();
  const used = shared;
  try {
    return await work(used, options);
  } catch {
    if (shared === used) shared = undefined;
    return work(jsonld(), options);
  }
}
