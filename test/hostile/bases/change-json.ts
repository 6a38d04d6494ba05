import type { JsonObject } from '../../../src/model';
import { MUTATIONS, meansTheSame, mutated, type Path, paths } from '../mutate';
import { oneOf, type Random } from '../random';

/** What is put in: nothing, numbers, dates, addresses, keywords and what breaks texts. */
export const WORDS = [
  '',
  '0',
  'x',
  '2099-01-01T00:00:00Z',
  'https://evil.example/',
  'did:key:z6Mk',
  '@id',
  '@graph',
  '@none',
  '@set',
  '@value',
  '@list',
  '__proto__',
  ':',
  'é',
  '\u0000',
  '\u202e',
] as const;

/** A changed document, what was done to it, and whether it means the same by its standard. */
export interface ChangedJson {
  json: JsonObject;
  how: string;
  same: boolean;
  /** only its vocabularies changed: no statement need change with them */
  vocabulary: boolean;
}

/** One to three changes anywhere, or at the places that `where` allows. */
export function changedJson(
  original: JsonObject,
  random: Random,
  where: (path: Path) => boolean = () => true,
): ChangedJson | undefined {
  let json = original;
  const done: string[] = [];
  let vocabulary = false;
  for (let left = random(3); left >= 0; left--) {
    const places = paths(json).filter(where);
    if (places.length === 0) return undefined;
    const path = oneOf(random, places);
    const kind = oneOf(random, MUTATIONS);
    const word = oneOf(random, WORDS);
    json = mutated(json, path, kind, word);
    done.push(`${kind} ${path.join('/')} ${JSON.stringify(word)}`);
    vocabulary ||= path.includes('@context');
  }
  const same = meansTheSame(original, json);
  return { json, how: done.join(', '), same, vocabulary };
}
