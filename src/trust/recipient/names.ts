import { nameWords } from './fold';

/** How two names agree, the closest first. */
export type NameForm = 'same' | 'order' | 'transliteration' | 'initials' | 'part';

const FORMS: NameForm[] = ['same', 'order', 'transliteration', 'initials', 'part'];

/**
 * How two personal names agree, or `undefined` when they do not. Letter case, punctuation and titles count
 * for nothing; then word order, diacritics (Jürgen, Jurgen, Juergen), initials (K. Lee, Kay Lee) and left-out
 * middle names are allowed. One word in common is never enough when either name has more.
 */
export function compareNames(one: string, other: string): NameForm | undefined {
  const [first, second] = [nameWords(one), nameWords(other)];
  if (first.written.length === 0 || second.written.length === 0) return undefined;
  if (first.written.join(' ') === second.written.join(' ')) return 'same';
  const literal = agree(first.written, second.written);
  if (literal === 'order') return 'order';
  const ways = [first.stripped, first.spelt].flatMap((mine) =>
    [second.stripped, second.spelt].map((theirs) => agree(mine, theirs)),
  );
  if (ways.includes('order')) return 'transliteration';
  return FORMS.find((form) => literal === form || ways.some((way) => way === form));
}

/** `order`: the same words; `initials`: some cut to a letter; `part`: all words of the shorter in the longer. */
function agree(mine: string[], theirs: string[]): 'order' | 'initials' | 'part' | undefined {
  const [few, many] = mine.length <= theirs.length ? [mine, [...theirs]] : [theirs, [...mine]];
  const initials: string[] = [];
  let full = 0;
  for (const word of few) {
    const at = many.indexOf(word);
    if (at < 0) initials.push(word);
    else {
      many.splice(at, 1);
      full += [...word].length > 1 ? 1 : 0;
    }
  }
  const left = initials.filter((word) => {
    const at = many.findIndex((candidate) => isInitial(word, candidate));
    if (at >= 0) many.splice(at, 1);
    return at < 0;
  });
  if (left.length > 0 || full === 0) return undefined;
  // One shared word says little: "Kay" is not "Kay Lee".
  if (few.length === 1 && many.length > 0) return undefined;
  if (many.length > 0) return 'part';
  return initials.length > 0 ? 'initials' : 'order';
}

function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return [...short].length === 1 && long.startsWith(short);
}
