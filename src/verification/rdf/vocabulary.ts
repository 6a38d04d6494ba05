import { isObject, type Json, type JsonObject } from '../../model';
import { BUNDLED_CONTEXTS } from '../contexts/bundled';
import { defineTerm, type Reading } from './define-term';
import { Layer, type Names } from './layer';
import { type ActiveContext, declined, isAbsolute, type Term } from './term';

/** Context addresses that the library takes in one document; we leave more to it. */
const MAX_ADDRESSES = 8;
/** Vocabularies that are kept at most; with one more, all are made anew as they are needed. */
const MAX_KEPT = 500;

const EMPTY = made(new Map(), new Map());
/** Stands for `null`, the context that takes everything away, as a key. */
const NOTHING = {};

const kept = new Map<string, ActiveContext>();
let count = 0;

/** How a context comes to bear (JSON-LD 1.1 API section 4.1.2). */
type Scope = 'document' | 'property' | 'type' | 'trial';

/**
 * The vocabulary of a document whose `@context` names contexts of the build, in order. Throws `declined` for any
 * other context, and for contexts that contradict one another.
 */
export function vocabularyOf(contexts: Json | undefined): ActiveContext {
  const addresses = typeof contexts === 'string' ? [contexts] : contexts;
  if (!Array.isArray(addresses) || addresses.length === 0 || addresses.length > MAX_ADDRESSES) throw declined;
  if (!addresses.every((each) => typeof each === 'string' && BUNDLED_CONTEXTS.has(each))) throw declined;
  return inOrder(addresses as string[]);
}

/** Documents add to the same few contexts: what stands before the last is kept, too. */
function inOrder(addresses: string[]): ActiveContext {
  const last = addresses.at(-1);
  if (last === undefined) return EMPTY;
  const key = addresses.join('\n');
  const known = kept.get(key);
  if (known) return known;
  const vocabulary = applied(inOrder(addresses.slice(0, -1)), [last], 'document');
  keep(kept, key, vocabulary);
  return vocabulary;
}

/** The vocabulary inside of a property or type whose definition brings a context of its own. */
export function vocabularyWithin(
  active: ActiveContext,
  context: Json,
  scope: 'property' | 'type',
): ActiveContext {
  const key = typeof context === 'object' && context !== null ? context : NOTHING;
  const known = active.within[scope].get(key);
  if (known) return known;
  const vocabulary = applied(active, context, scope);
  keep(active.within[scope], key, vocabulary);
  return vocabulary;
}

function keep<K>(among: Map<K, ActiveContext>, key: K, vocabulary: ActiveContext): void {
  // everything that is kept hangs on `kept`: letting go of that lets go of all
  if (++count > MAX_KEPT) {
    count = 0;
    kept.clear();
  }
  among.set(key, vocabulary);
}

function made(terms: Names<Term>, names: Names<true>): ActiveContext {
  return { terms, protected: names, ...unused() };
}

/** What fills as a vocabulary is used. */
function unused(): Pick<ActiveContext, 'meanings' | 'within'> {
  return { meanings: new Map(), within: { property: new Map(), type: new Map() } };
}

function applied(active: ActiveContext, contexts: Json, scope: Scope): ActiveContext {
  const override = scope === 'property' || scope === 'trial';
  // what a type brings holds for the node itself, not for those inside of it
  const passing = scope === 'type' && active.previous === undefined;
  let vocabulary: ActiveContext = passing ? { ...active, ...unused(), previous: active } : active;
  for (const context of resolved(contexts)) {
    if (context === null) {
      if (!override && vocabulary.protected.size > 0) throw declined;
      vocabulary = EMPTY;
    } else vocabulary = read(vocabulary, context, scope, override);
  }
  return vocabulary;
}

/** The contexts that an `@context` stands for, addresses looked up. */
function resolved(contexts: Json): (JsonObject | null)[] {
  return (Array.isArray(contexts) ? contexts : [contexts]).flatMap((context) => {
    if (typeof context === 'string') {
      const document = BUNDLED_CONTEXTS.get(context);
      if (!isObject(document)) throw declined;
      return resolved(document['@context'] ?? {});
    }
    if (context !== null && !isObject(context)) throw declined;
    return [context];
  });
}

function read(active: ActiveContext, local: JsonObject, scope: Scope, override: boolean): ActiveContext {
  const reading: Reading = {
    local,
    terms: new Layer(active.terms),
    protected: new Layer(active.protected),
    ...(active.vocab === undefined ? {} : { vocab: active.vocab }),
    defined: new Map(),
    allProtected: local['@protected'] === true,
  };
  const names: string[] = [];
  for (const [key, value] of Object.entries(local)) {
    if (!key.startsWith('@')) names.push(key);
    else if (key === '@vocab' && typeof value === 'string' && isAbsolute(value)) reading.vocab = value;
    else if (!((key === '@version' && value === 1.1) || (key === '@protected' && value === true)))
      throw declined;
  }
  const vocabulary = (terms: Names<Term>, names: Names<true>): ActiveContext => ({
    ...made(terms, names),
    ...(reading.vocab === undefined ? {} : { vocab: reading.vocab }),
    ...(active.previous === undefined ? {} : { previous: active.previous }),
  });
  for (const name of names) {
    defineTerm(reading, name, override);
    const scoped = isObject(local[name]) ? local[name]['@context'] : undefined;
    // a context inside of a definition must be sound, used or not
    if (scoped !== undefined) applied(vocabulary(reading.terms, reading.protected), scoped, 'trial');
  }
  // what is only tried is looked into this once
  if (scope === 'trial') return vocabulary(reading.terms, reading.protected);
  return vocabulary(reading.terms.flat(), reading.protected.flat());
}
