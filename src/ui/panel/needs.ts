import { plain } from './plain';

/** What is read of a reader's list at most. */
const MAX_SKILLS = 100;
const MAX_LENGTH = 200;

/** Between two skills of a list: not in a number, and no middle dot within a word (`col·laborar`). */
const BETWEEN = /[\n\r\t;•▪◦●‣⁃○■□▸►➤✓✔、；，،]+|(?:^|\s)[·∙](?=\s)|,(?!\d{3}(?!\d))/u;
const SIGN_BEFORE = /^(?:[-*–—+]+\s+|\(?\d{1,3}[.)]\s+|\[[ xX]?\]\s*)+/u;

/** The skills in a pasted text: one a line, or set apart by commas, semicolons or bullets; each once. */
export function skillsIn(text: string): string[] {
  const names = apart(text).map((each) =>
    each
      .trim()
      .replace(SIGN_BEFORE, '')
      .replace(/(?<![.\s])[.\s]+$/, '')
      .slice(0, MAX_LENGTH)
      .trim(),
  );
  return onceEach(names);
}

/** Several lists as one: each skill once, blanks and lines of signs left out. */
export function onceEach(names: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const name of names) {
    const key = plain(name);
    if (/[\p{L}\p{N}]/u.test(key) && !once.has(key)) once.set(key, name);
  }
  return [...once.values()].slice(0, MAX_SKILLS);
}

/** Stands for a comma that sets no skills apart. */
const KEPT = '\uE000';

/** Cut at what stands between skills; "Office (Word, Excel)" is one of them. */
function apart(text: string): string[] {
  return text
    .slice(0, MAX_SKILLS * MAX_LENGTH)
    .replace(/\([^()\n]{1,200}\)/g, (bracket) => bracket.replaceAll(',', KEPT))
    .split(BETWEEN)
    .map((part) => part.replaceAll(KEPT, ','));
}
