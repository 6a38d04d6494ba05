import { panel as de } from '../words/de/panel';
import { panel as en } from '../words/en/panel';
import { panel as es } from '../words/es/panel';
import { panel as fr } from '../words/fr/panel';
import { panel as nl } from '../words/nl/panel';
import type { PanelWords } from './panel-words';

/** Languages of the side panel. A new one is a new file and a line here. */
export const PANEL_WORDS: Readonly<Record<string, PanelWords>> = { en, de, fr, es, nl };

/** Labels for a language tag; English where we have none. */
export function panelWords(language: string): PanelWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(PANEL_WORDS, primary) ? PANEL_WORDS[primary] : undefined) ?? en;
}
