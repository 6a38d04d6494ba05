import { endOfString } from './json-shape';

/**
 * The first key that occurs twice in one object of a JSON text, or `undefined`. JSON.parse keeps the last of
 * two equal keys, other readers the first: whoever signs one and shows the other fools somebody
 * (RFC 8259 section 4). Keys are compared after their escapes are undone. The text must already be known to
 * be JSON.
 */
export function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '{') open.push(new Set());
    else if (char === '[') open.push(undefined);
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && followedByColon(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** A string in an object is a key exactly when a colon follows it. */
function followedByColon(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at++;
  return text[at] === ':';
}
