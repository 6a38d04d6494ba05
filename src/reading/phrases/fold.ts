/**
 * Takes accents off, one character for one: issuers write "evaluacion" and "evaluación". Positions stay, so
 * that what was found can be quoted as written.
 */
export function fold(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}
