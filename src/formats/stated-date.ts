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

function secondsSince1970(text: string): number | undefined {
  return /^\d{9,11}$/.test(text) ? Number(text) * 1000 : undefined;
}
