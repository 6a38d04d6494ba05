import { fold } from './fold';
import { Pattern } from './pattern';
import { requiredBy } from './required';

/**
 * The notation that phrase rules are written in: words as people write them, and
 * - `{name}`  a word list of the language
 * - `…`       up to seven words in between, no colon or semicolon among them
 * - `*`       any word beginning or ending: `prüf*`, `*prüfung`
 * - `#`       a number
 * - `( | )`   alternatives, `?` an optional part, `(?= )` and `(?! )` what must (not) follow
 * A space also matches a hyphen. Everything is bounded: no template can make matching explode.
 */
const GAP = '(?:[^\\s:;]{1,40}\\s{1,3}){0,7}?';
/** What stands between two words of a gap; nothing more when a space came just before. */
const BREAK = '(?:[\\s,:;()"-]{1,4}|(?<=\\s))';
/**
 * Latin letters by their ranges, not as `\p{L}`: a class of all scripts makes each expression many times larger,
 * and a worker that has just been started compiles every one of them before the first card can be filled.
 */
const LATIN = 'a-z\\u00c0-\\u024f';
/** `d'`, `l'`, `qu'` before the word that a gap ends at. */
const ELIDED = `(?:[${LATIN}]{1,2}')?`;
const LETTER = `[${LATIN}\\u0300-\\u036f]`;
const START = `(?<![${LATIN}\\u0300-\\u036f\\d])`;
const END = `(?![${LATIN}\\u0300-\\u036f\\d])`;

/** Makes templates one case-insensitive pattern that matches whole words only, compiled when it is first needed. */
export function compile(templates: readonly string[], words: Record<string, string> = {}): Pattern {
  return new Pattern(
    templates.map((template) => {
      const filled = fold(fill(template, words, 0));
      return {
        required: requiredBy(filled),
        make: () => new RegExp(`${START}(?:${translate(filled)})${END}`, 'gi'),
      };
    }),
  );
}

/** Puts the word lists in; a list may use others, four deep. */
function fill(template: string, words: Record<string, string>, depth: number): string {
  if (depth > 4) throw new Error(`word lists refer to one another: ${template.slice(0, 40)}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const list = Object.hasOwn(words, name) ? words[name] : undefined;
    if (list === undefined) throw new Error(`no word list named ${name}`);
    return `(${fill(list, words, depth + 1)})`;
  });
}

function translate(template: string): string {
  return template
    .trim()
    .replace(/[.\\+[\]^$]/g, '\\$&')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', `${LETTER}{0,24}`)
    .replaceAll('#', '\\d{1,4}(?:[.,]\\d{1,3})?')
    .replace(/\s*…\s*/g, `${BREAK}${GAP}${ELIDED}`)
    .replace(/ +\?/g, '[\\s-]{0,3}')
    .replace(/ +/g, '[\\s-]{1,3}');
}
