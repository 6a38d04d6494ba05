import { uiLanguage } from '../../platform/i18n';
import { saveSetting, setting } from '../../platform/settings-store';
import { LANGUAGES_SPOKEN } from '../../ui';

/** Names in `storage.local`. */
const LANGUAGE = 'language';
const MODE = 'mode';

/** When a badge may be asked about: the mouse rests on it, or only when it is pressed. */
export type Mode = 'hover' | 'click';

export interface Preferences {
  /** BCP 47 tag */
  language: string;
  /** true when the reader chose it, false when it is the browser's */
  chosen: boolean;
  mode: Mode;
}

/** What the reader prefers; the browser's language and hovering where nothing was chosen. */
export async function preferences(): Promise<Preferences> {
  const [language, mode] = await Promise.all([setting(LANGUAGE), setting(MODE)]);
  const chosen = typeof language === 'string' && LANGUAGES_SPOKEN.includes(language);
  return {
    language: chosen ? language : uiLanguage(),
    chosen,
    mode: mode === 'click' ? 'click' : 'hover',
  };
}

/** @param language one of `LANGUAGES_SPOKEN`, or empty for the browser's own */
export function saveLanguage(language: string): Promise<void> {
  return saveSetting(LANGUAGE, language);
}

export function saveMode(mode: Mode): Promise<void> {
  return saveSetting(MODE, mode);
}
