import { isObject, type Json, type JsonObject } from '../model';

/**
 * A schema is a stranger's program that runs over a stranger's document: `^(a+)+$` keeps an expression busy for ever,
 * and subschemas that each name the next twice do the same. So what is not known to end soon is not compared.
 */

/** Values that the work for one schema may look at. */
const MOST_STEPS = 500_000;
/** Characters of a credential that is compared at most. */
const MOST_TEXT = 1_000_000;
/** Characters of an expression that is looked at. */
const LONGEST_PATTERN = 1_000;
/** Members of a list up to which each is compared with each. */
const MOST_UNIQUE = 1_000;

/** Expressions of the published schemas of Open Badges 3.0 and CLR 2.0; tried like our own on texts made against them. */
export const PUBLISHED: readonly string[] = [
  '(ext:)[a-z|A-Z|0-9|.|-|_]+',
  '^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$',
  '^https:\\/\\/purl\\.imsglobal\\.org\\/spec\\/ob\\/v3p0\\/context(-3\\.\\d\\.\\d)*\\.json$',
  '^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$',
];

/** Thrown when a schema asks for more work than there may be. */
export class TooMuchWork extends Error {}

/**
 * A schema that is soon done with a document, or says that it is not.
 *
 * @throws TooMuchWork at once, or from whoever looks into what comes back too often
 */
export function bounded(schema: JsonObject, document: JsonObject): JsonObject {
  if (!isTame(schema, document)) throw new TooMuchWork('a schema that is not known to end soon');
  return metered(schema);
}

/** Is it known to be done soon, but for how often it goes over the document? */
function isTame(schema: JsonObject, document: JsonObject): boolean {
  if (JSON.stringify(document).length > MOST_TEXT) return false;
  return every(schema, (key, value) => {
    if (key === 'pattern') return typeof value !== 'string' || isTamePattern(value);
    // its keys are expressions; as the name of a property it is an object just as well
    if (key === 'patternProperties') return isObject(value) && Object.keys(value).every(isTamePattern);
    if (key === 'format') return value !== 'url';
    if (key === 'uniqueItems' && value === true) return longestList(document) <= MOST_UNIQUE;
    return true;
  });
}

/** Published, or at its beginning and with no choice but how often one thing is repeated: it reads a text once. */
function isTamePattern(pattern: string): boolean {
  if (PUBLISHED.includes(pattern)) return true;
  if (pattern.length > LONGEST_PATTERN) return false;
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\][]*\]/g, 'x');
  if (/[(|?{]/.test(bare)) return false;
  const repeated = (bare.match(/[*+]/g) ?? []).length;
  return repeated === 0 || (repeated === 1 && bare.startsWith('^'));
}

/** The schema as it is, with every look into it counted. */
function metered(schema: JsonObject): JsonObject {
  let steps = 0;
  const seen = new WeakMap<object, object>();
  const watched = <T extends object>(value: T): T => {
    const known = seen.get(value);
    if (known) return known as T;
    const proxy = new Proxy(value, {
      get(target, key) {
        if (++steps > MOST_STEPS) throw new TooMuchWork('a schema that asks for too much work');
        const inner: unknown = Reflect.get(target, key);
        // what the validator writes down for itself must come back as it is
        const fixed = Object.getOwnPropertyDescriptor(target, key)?.configurable === false;
        return typeof inner === 'object' && inner !== null && !fixed ? watched(inner) : inner;
      },
    });
    seen.set(value, proxy);
    seen.set(proxy, proxy);
    return proxy;
  };
  return watched(schema);
}

function every(value: Json, holds: (key: string, value: Json) => boolean): boolean {
  if (Array.isArray(value)) return value.every((each) => every(each, holds));
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, inner]) => holds(key, inner) && every(inner, holds));
}

function longestList(value: Json): number {
  if (!isObject(value) && !Array.isArray(value)) return 0;
  const inner = Object.values(value).reduce<number>((most, each) => Math.max(most, longestList(each)), 0);
  return Array.isArray(value) ? Math.max(value.length, inner) : inner;
}
