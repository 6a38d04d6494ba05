import { places as de } from '../../words/de/places';
import { places as en } from '../../words/en/places';
import { places as es } from '../../words/es/places';
import { places as fr } from '../../words/fr/places';
import { places as nl } from '../../words/nl/places';
import type { PlacesWords } from './places-words';

/** Every language of the places. */
export const PLACES_WORDS: Readonly<Record<string, PlacesWords>> = { en, de, fr, es, nl };

/** Words for a language tag such as `de-AT`; English where we have none. */
export function placesWordsFor(language: string): PlacesWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(PLACES_WORDS, primary) ? PLACES_WORDS[primary] : undefined) ?? en;
}
