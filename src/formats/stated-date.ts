import { type Json, type JsonObject, property, type StatedDate } from '../model';
import { momentOfIso8601 } from './iso-8601';

/** The date stated under the first of `keys` that is present; OB 1.x also writes seconds since 1970. */
export function statedDate(json: JsonObject, ...keys: string[]): StatedDate | undefined {
  for (const key of keys) {
    const value: Json | undefined = property(json, key);
    if (value === undefined || value === null) continue;
    const source = `/${key}`;
    if (typeof value === 'number') {
      const at = value * 1000;
      return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? { text: new Date(at).toISOString(), at, source }
        : { text: String(value), source };
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const at = momentOfIso8601(text) ?? secondsSince1970(text);
    return at === undefined ? { text, source } : { text, at, source };
  }
  return undefined;
}

/** Of several beginnings the last and of several ends the first: what lies outside one of them is not in force. */
export function strictest(
  which: 'from' | 'until',
  ...dates: readonly (StatedDate | undefined)[]
): StatedDate | undefined {
  const sign = which === 'from' ? -1 : 1;
  // one that cannot be read could be the strictest of all
  const order = (date: StatedDate) => (date.at === undefined ? Number.NEGATIVE_INFINITY : sign * date.at);
  return dates
    .filter((date) => date !== undefined)
    .reduce<StatedDate | undefined>(
      (first, next) => (first === undefined || order(next) < order(first) ? next : first),
      undefined,
    );
}

function secondsSince1970(text: string): number | undefined {
  return /^\d{9,11}$/.test(text) ? Number(text) * 1000 : undefined;
}
