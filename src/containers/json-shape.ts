/** How deep and how large a JSON text is, seen without parsing it: parsing recurses and allocates. */
export interface JsonShape {
  /** deepest nesting of brackets */
  depth: number;
  /** keys and list members, give or take the first of each list */
  values: number;
}

/** Measures a text that is meant to be JSON. Brackets, colons and commas inside strings do not count. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at) - 1;
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
    else if (char === 0x3a || char === 0x2c) values++;
  }
  return { depth: deepest, values };
}

/** Index after the closing quote of the string that begins at `start`; past the end when it is never closed. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at + 1;
    at += char === 0x5c ? 2 : 1;
  }
  return text.length + 1;
}
