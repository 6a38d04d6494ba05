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
    Object.hasOwn(params, gap) ? shortened(params[gap] ?? '') : '…',
  );
}

/** Reasons and languages come from outside: an inherited name such as `toString` is no sentence. */
function templateFor(language: string, reason: string): string | undefined {
  const sentences = Object.hasOwn(SENTENCES, language) ? SENTENCES[language] : undefined;
  return sentences && Object.hasOwn(sentences, reason) ? sentences[reason] : undefined;
}

function shortened(text: string): string {
  return text.length > MAX_GAP ? `${text.slice(0, MAX_GAP)}…` : text;
}
