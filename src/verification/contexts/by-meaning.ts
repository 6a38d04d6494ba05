import { isObject, type Json, type JsonObject, list, textOf } from '../../model';
import { saidByName } from './by-name';
import { inLanguage, type Languages, NO_LANGUAGES } from './languages';
import { holdsWords, nameOf } from './names';
import { asOthers, asValue, isSayable, nodeOf, type Said, type SaidNode } from './said';

/** Keys of an expanded node that are read apart, or say nothing. */
const ASIDE: ReadonlySet<string> = new Set(['@id', '@type', '@index']);

/**
 * What an expanded node (JSON-LD 1.1 section 9.2) says, told in the one name that each thing has. This is what was
 * signed: it does not depend on how the document spells it.
 */
export function saidByMeaning(node: JsonObject, languages: Languages): SaidNode {
  const members = new Map<string, Said[]>();
  const others: SaidNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (ASIDE.has(key)) continue;
    // a keyword that is left in an expanded node moves properties about, which no reader follows
    const name = key.startsWith('@') ? key : nameOf(key, 'property');
    if (name === undefined)
      for (const each of asOthers(values(value, undefined, languages))) others.push(each);
    else members.set(name, [...(members.get(name) ?? []), ...values(value, name, languages)]);
  }
  const types = list(node['@type']).flatMap((type) => nameOf(String(type), 'type') ?? []);
  return nodeOf(textOf(node['@id']), types, members, others);
}

function values(value: Json, name: string | undefined, languages: Languages): Said[] {
  if (Array.isArray(value)) return value.flatMap((each) => values(each, name, languages));
  if (!isObject(value)) return isSayable(value) ? [value] : [];
  if (Object.hasOwn(value, '@value')) return literal(value, name, languages);
  if (Object.hasOwn(value, '@list')) return values(value['@list'] ?? null, name, languages);
  // a node in a graph of its own stands there as it is
  if (
    Object.hasOwn(value, '@graph') &&
    Object.keys(value).every((key) => key === '@graph' || key === '@index')
  )
    return values(value['@graph'] ?? null, name, languages);
  const said = asValue(saidByMeaning(value, languages));
  return typeof said === 'string' && name !== undefined && holdsWords(name)
    ? [nameOf(said, 'property') ?? said]
    : [said];
}

/** Literals that are JSON (section 4.2.2) are read by their names. */
function literal(held: JsonObject, name: string | undefined, languages: Languages): Said[] {
  const value = held['@value'] ?? null;
  if (Array.isArray(value)) return value.flatMap((each) => literal({ '@value': each }, name, languages));
  if (isObject(value)) return [asValue(saidByName(value, NO_LANGUAGES))];
  return isSayable(value) ? [inLanguage(value, textOf(held['@language']), name, languages)] : [];
}
