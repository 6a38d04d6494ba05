import type { Report } from '../model';

/** Characters that draw nothing but turn what stands around them: overrides, embeddings, isolates, control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control codes are what is taken out
const TURNING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A report whose every text may be drawn beside others: with an override in its name an issuer could turn the words
 * that stand next to it (Unicode Standard Annex 9, "Trojan Source"). What was signed stays as it is in `raw`.
 */
export function withShownTexts({ raw, ...report }: Report): Report {
  const shown = cleaned(report) as Report;
  return raw === undefined ? shown : { ...shown, raw };
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(TURNING, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
