import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { Sentences } from './sentences';

export type { Sentences } from './sentences';

/** Languages that reports can be written in. A new one is a new file and a line here. */
export const SENTENCES: Readonly<Record<string, Sentences>> = { en, de, fr, es, nl };

/** How much of a stranger's words may stand inside one of our sentences. */
const MAX_GAP = 160;

/**
 * The sentence for a reason in the language asked for, in English where it is missing there; the bare
 * reason when nobody wrote one (a test sees to it that this does not happen).
 */
export function sentence(reason: string, params: Record<string, string> = {}, language = 'en'): string {
  const template = templateFor(language.slice(0, 2), reason) ?? templateFor('en', reason) ?? reason;
  return template.replace(/\{(\w+)\}/g, (_, gap: string) =>
    Object.hasOwn(params, gap) ? shortened(readable(params[gap] ?? '')) : '…',
  );
}

/** Reasons and languages come from outside: an inherited name such as `toString` is no sentence. */
function templateFor(language: string, reason: string): string | undefined {
  const sentences = Object.hasOwn(SENTENCES, language) ? SENTENCES[language] : undefined;
  return sentences && Object.hasOwn(sentences, reason) ? sentences[reason] : undefined;
}

/** `2026-05-01T00:00:00Z` -> `2026-05-01`, and what is not of midnight with its hour and minute. */
function readable(text: string): string {
  const [, day, time = '', zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (day === undefined) return text;
  if (time === '00:00') return day;
  return `${day} ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

function shortened(text: string): string {
  return text.length > MAX_GAP ? `${text.slice(0, MAX_GAP)}…` : text;
}
