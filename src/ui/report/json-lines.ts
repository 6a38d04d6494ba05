import { isObject, type Json } from '../../model';

/** One line of pretty-printed JSON. */
export interface JsonLine {
  /** nesting, in steps */
  indent: number;
  text: string;
}

/** JSON as lines, and which lines a JSON Pointer (RFC 6901) stands on. */
export interface JsonLines {
  lines: JsonLine[];
  /** pointer -> first and last line, counted from 0 */
  places: Map<string, readonly [number, number]>;
  /** something was left out */
  shortened: boolean;
}

/** Lines shown at most, and characters of one text: a picture inside a credential is not for reading. */
export const MAX_LINES = 3_000;
const MAX_TEXT = 1_500;
/** Deeper than any container lets through; a guard for data that came another way. */
const MAX_DEPTH = 200;

/** Lays JSON out in lines, with the place of every value. */
export function jsonLines(json: Json): JsonLines {
  const out: JsonLines = { lines: [], places: new Map(), shortened: false };
  lay(json, { pointer: '', indent: 0, before: '', after: '' }, out);
  return out;
}

interface Place {
  pointer: string;
  indent: number;
  /** the key with its colon */
  before: string;
  /** a comma when more follows */
  after: string;
}

function lay(value: Json, place: Place, out: JsonLines): void {
  const { pointer, indent, before, after } = place;
  if (out.lines.length >= MAX_LINES || indent > MAX_DEPTH) {
    out.shortened = true;
    return;
  }
  const from = out.lines.length;
  const entries = entriesOf(value);
  if (entries === undefined || entries.length === 0) {
    out.lines.push({ indent, text: before + scalar(value, out) + after });
  } else {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    out.lines.push({ indent, text: `${before}${open}` });
    entries.forEach(([key, inner], index) => {
      const inside = {
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        indent: indent + 1,
        before: Array.isArray(value) ? '' : `${JSON.stringify(key)}: `,
        after: index < entries.length - 1 ? ',' : '',
      };
      lay(inner, inside, out);
    });
    out.lines.push({ indent, text: `${close}${after}` });
  }
  out.places.set(pointer, [from, out.lines.length - 1]);
}

function entriesOf(value: Json): [string, Json][] | undefined {
  if (Array.isArray(value)) return value.map((each, index) => [String(index), each]);
  return isObject(value) ? Object.entries(value) : undefined;
}

function scalar(value: Json, out: JsonLines): string {
  if (Array.isArray(value)) return '[]';
  if (isObject(value)) return '{}';
  if (typeof value !== 'string' || value.length <= MAX_TEXT) return JSON.stringify(value);
  out.shortened = true;
  return JSON.stringify(`${value.slice(0, MAX_TEXT)}…`);
}

/** The lines of a pointer; of the nearest thing around it when it is not shown itself. */
export function placeOf({ places }: JsonLines, pointer: string): readonly [number, number] | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
    if (!at.includes('/')) return undefined;
  }
}
