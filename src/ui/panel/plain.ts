import { comparable } from '../../reading/skills';

/**
 * A name for comparing whole: no case, no accents, blanks and hyphens alike, no full stop at its end. The signs that
 * tell `C`, `C++`, `C#` and `.NET` from other names stay.
 */
export function plain(text: string): string {
  return comparable(text.normalize('NFC'))
    .replace(/[\s\-_/]+/g, ' ')
    .replace(/^[\s"'“”„«»(]+|(?<![\s"'“”„«»).,:])[\s"'“”„«»).,:]+$/g, '')
    .replace(/^ | $/g, '');
}
