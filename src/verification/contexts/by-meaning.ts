import { isObject, type Json, type JsonObject, list, textOf } from '../../model';
import { saidByName } from './by-name';
import { holdsWords, nameOf } from './names';
import { asOthers, asValue, isSayable, nodeOf, type Said, type SaidNode } from './said';

/** Keys of an expanded node that are read apart, or say nothing. */
const ASIDE: ReadonlySet<string> = new Set(['@id', '@type', '@index']);
const NO_LANGUAGES: ReadonlySet<string> = new Set();

/**
 * What an expanded node (JSON-LD 1.1 section 9.2) says, told in the one name that each thing has. This is what was
 * signed: it does not depend on how the document spells it.
 */
export function saidByMeaning(node: JsonObject): SaidNode {
  const members = new Map<string, Said[]>();
  const others: SaidNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (ASIDE.has(key)) continue;
    // a keyword that is left in an expanded node moves properties about, which no reader follows
    const name = key.startsWith('@') ? key : nameOf(key, 'property');
    if (name === undefined) others.push(...asOthers(values(value, undefined)));
    else members.set(name, [...(members.get(name) ?? []), ...values(value, name)]);
  }
  const types = list(node['@type']).flatMap((type) => nameOf(String(type), 'type') ?? []);
  return nodeOf(textOf(node['@id']), types, members, others);
}

function values(value: Json, name: string | undefined): Said[] {
  if (Array.isArray(value)) return value.flatMap((each) => values(each, name));
  if (!isObject(value)) return isSayable(value) ? [value] : [];
  if (Object.hasOwn(value, '@value')) return literal(value['@value'] ?? null);
  if (Object.hasOwn(value, '@list')) return values(value['@list'] ?? null, name);
  // a node in a graph of its own stands there as it is
  if (
    Object.hasOwn(value, '@graph') &&
    Object.keys(value).every((key) => key === '@graph' || key === '@index')
  )
    return values(value['@graph'] ?? null, name);
  const said = asValue(saidByMeaning(value));
  return typeof said === 'string' && name !== undefined && holdsWords(name)
    ? [nameOf(said, 'property') ?? said]
    : [said];
}

/** Literals that are JSON (section 4.2.2) are read by their names. */
function literal(value: Json): Said[] {
  if (Array.isArray(value)) return value.flatMap(literal);
  if (isObject(value)) return [asValue(saidByName(value, NO_LANGUAGES))];
  return isSayable(value) ? [value] : [];
}

/** Names under which an expanded document has texts in languages. */
export function namesInLanguages(expanded: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: Json[] = [expanded];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) for (const each of next) pending.push(each);
    else if (isObject(next)) {
      for (const [key, inner] of Object.entries(next)) {
        const name = key.startsWith('@') ? undefined : nameOf(key, 'property');
        if (
          name !== undefined &&
          list(inner).some((each) => isObject(each) && Object.hasOwn(each, '@language'))
        )
          found.add(name);
        pending.push(inner);
      }
    }
  }
  return found;
}
