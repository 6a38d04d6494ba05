import type { CompiledLanguage } from '../phrases/compiled';

/** What of a language tells a denial. */
export type Denying = Pick<CompiledLanguage, 'negationBefore' | 'negationAfter' | 'negationStops'>;

/** How far from the claimed words a negation reaches, in characters. */
const REACH = 70;

/**
 * Is the claim at `start`..`end` denied? A negation holds within its clause: up to a semicolon, colon,
 * bracket or a word such as "but"; and over a comma only in a list ("no exams, tests or essays").
 */
export function isNegated(sentence: string, start: number, end: number, language: Denying): boolean {
  return deniedBefore(sentence, start, end, language) || deniedAfter(sentence, end, language);
}

function deniedBefore(sentence: string, start: number, end: number, language: Denying): boolean {
  const window = sentence.slice(Math.max(0, start - REACH), end);
  const pattern = language.negationBefore;
  for (let match = pattern.exec(window); match !== null; ) {
    const after = match.index + match.text.length;
    const between = window.slice(after);
    match = pattern.exec(window, after);
    // What stands at the very end of the claim is the claimed thing itself: it denies nothing.
    if (between.trim() === '') continue;
    if (carries(between, language)) return true;
  }
  return false;
}

function carries(between: string, language: Denying): boolean {
  if (/[;:()!?]/.test(between)) return false;
  if (language.negationStops.test(between)) return false;
  // Over commas only while each part is a word or three long, as in a list.
  const parts = between.split(',');
  return parts.length === 1 || parts.every((part) => part.trim().split(/\s+/).length <= 3);
}

function deniedAfter(sentence: string, end: number, language: Denying): boolean {
  const window = sentence.slice(end, end + REACH);
  // A bracket right behind the words is about them; a later one is about something else.
  const clause = window.split(/[;:!?,]|(?<=\p{L}[^(]{0,69})\(/u)[0] ?? '';
  const pattern = language.negationAfter;
  const match = pattern.exec(clause);
  if (match === null) return false;
  const stop = language.negationStops.exec(clause);
  const words = clause.slice(0, match.index).trim().split(/\s+/).filter(Boolean).length;
  return words <= 4 && (stop === null || stop.index >= match.index);
}
