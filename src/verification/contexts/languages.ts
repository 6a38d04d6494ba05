import { isObject, type Json, list, textOf } from '../../model';
import { nameOf } from './names';
import type { Said } from './said';

/** Names under which an expanded document has texts in languages. */
export interface Languages {
  /** in any: their objects may be language maps (JSON-LD 1.1 section 4.6.2) */
  any: ReadonlySet<string>;
  /** in several at once: then a reader chooses, and which text is in which language is part of what is said */
  several: ReadonlySet<string>;
}

export const NO_LANGUAGES: Languages = { any: new Set(), several: new Set() };

export function languagesIn(expanded: Json): Languages {
  const any = new Set<string>();
  const several = new Set<string>();
  const pending: Json[] = [expanded];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) for (const each of next) pending.push(each);
    else if (isObject(next)) {
      for (const [key, inner] of Object.entries(next)) {
        pending.push(inner);
        const name = key.startsWith('@') ? undefined : nameOf(key, 'property');
        const spoken = new Set(
          list(inner).map((each) => (isObject(each) ? textOf(each['@language']) : undefined)),
        );
        if (name === undefined || [...spoken].every((each) => each === undefined)) continue;
        any.add(name);
        if (spoken.size > 1) several.add(name);
      }
    }
  }
  return { any, several };
}

/** A text as it is said under a name: with its language where that tells it from others. */
export function inLanguage(
  value: string | number | boolean,
  language: string | undefined,
  name: string | undefined,
  languages: Languages,
): Said {
  const told = language !== undefined && name !== undefined && languages.several.has(name);
  return told ? `${value}\u0000${language.toLowerCase()}` : value;
}
