import { idOf, textOf } from '../../model';
import { inside, type Located, type Place } from './located';

/** An `http(s)` address written as a string, or as `id` (or `@id`) of an object; nothing else. */
export function linkAt(place: Place): Located | undefined {
  const text = textOf(idOf(place.node))?.trim();
  if (text === undefined || !isWebAddress(text)) return undefined;
  if (typeof place.node === 'string') return { text, source: place.pointer };
  const key = textOf(inside(place, 'id').node) === undefined ? '@id' : 'id';
  return { text, source: inside(place, key).pointer };
}

/** True for what may be offered as a link. */
export function isWebAddress(text: string): boolean {
  return text.length < 4096 && /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}
