import { isObject, type Json, type JsonObject, list, textOf } from '../../model';
import { inLanguage, type Languages } from './languages';
import { isLanguage, readAs } from './names';
import { asOthers, asValue, isSayable, nodeOf, type Said, type SaidNode } from './said';

/** Keys that say nothing of the node (JSON-LD 1.1 sections 3.1 and 4.6.1), and those that are read apart. */
const ASIDE: ReadonlySet<string> = new Set(['@context', '@index', 'id', '@id', 'type', '@type']);

/**
 * What an object says to whoever reads its JSON by names alone and knows nothing of contexts, as our readers do.
 *
 * @param languages names that are known to have texts in languages
 */
export function saidByName(node: JsonObject, languages: Languages): SaidNode {
  const members = new Map<string, Said[]>();
  const others: SaidNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (ASIDE.has(key)) continue;
    const name = key === '@list' ? key : readAs(key);
    if (name === undefined)
      for (const each of asOthers(values(value, undefined, languages))) others.push(each);
    else members.set(name, [...(members.get(name) ?? []), ...values(value, name, languages)]);
  }
  const types = [...list(node.type), ...list(node['@type'])].flatMap((type) =>
    typeof type === 'string' ? (readAs(type) ?? []) : [],
  );
  return nodeOf(textOf(node.id) ?? textOf(node['@id']), types, members, others);
}

function values(value: Json, name: string | undefined, languages: Languages): Said[] {
  if (Array.isArray(value)) return value.flatMap((each) => values(each, name, languages));
  if (!isObject(value)) return isSayable(value) ? [value] : [];
  if (Object.hasOwn(value, '@set')) return values(value['@set'] ?? null, name, languages);
  if (Object.hasOwn(value, '@value')) return spoken(value['@value'] ?? null, textOf(value['@language']));
  if ((name === undefined || languages.any.has(name)) && isLanguageMap(value))
    return Object.entries(value).flatMap(([language, texts]) =>
      list(texts).flatMap((each) => spoken(each, language)),
    );
  return [asValue(saidByName(value, languages))];

  function spoken(held: Json, language: string | undefined): Said[] {
    return isSayable(held) ? [inLanguage(held, language, name, languages)] : values(held, name, languages);
  }
}

/** Texts by their languages (JSON-LD 1.1 section 4.6.2), as our readers take them. */
function isLanguageMap(value: JsonObject): boolean {
  return Object.entries(value).every(
    ([key, inner]) => isLanguage(key) && list(inner).every((each) => typeof each === 'string'),
  );
}
