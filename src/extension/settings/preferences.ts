import { isPublicName } from '../../net/address';
import { uiLanguage } from '../../platform/i18n';
import { saveSetting, setting } from '../../platform/settings-store';
import { LANGUAGES_SPOKEN } from '../../ui/words';

/** Names in `storage.local`. */
const LANGUAGE = 'language';
const MODE = 'mode';
const AHEAD = 'aheadHosts';
/** Hosts that may be asked ahead, at most. */
const MAX_AHEAD = 50;

/**
 * When a badge may be asked about: the mouse rests on it; only when it is pressed; or, at hosts that the reader named,
 * as soon as it is met.
 */
export const MODES = ['hover', 'click', 'ahead'] as const;
export type Mode = (typeof MODES)[number];

export interface Preferences {
  /** BCP 47 tag */
  language: string;
  /** true when the reader chose it, false when it is the browser's */
  chosen: boolean;
  mode: Mode;
  /** hosts that are asked ahead when `mode` says so */
  aheadHosts: string[];
}

/** What the reader prefers; the browser's language and hovering where nothing was chosen. */
export async function preferences(): Promise<Preferences> {
  const [language, mode, ahead] = await Promise.all([setting(LANGUAGE), setting(MODE), setting(AHEAD)]);
  const chosen = typeof language === 'string' && LANGUAGES_SPOKEN.includes(language);
  return {
    language: chosen ? language : uiLanguage(),
    chosen,
    mode: MODES.find((each) => each === mode) ?? 'hover',
    aheadHosts: Array.isArray(ahead) ? hostsIn(ahead.join('\n')) : [],
  };
}

/** @param language one of `LANGUAGES_SPOKEN`, or empty for the browser's own */
export function saveLanguage(language: string): Promise<void> {
  return saveSetting(LANGUAGE, language);
}

export function saveMode(mode: Mode): Promise<void> {
  return saveSetting(MODE, mode);
}

/** @param text hosts as the reader wrote them, one a line; what is no public host name is left out */
export async function saveAheadHosts(text: string): Promise<string[]> {
  const hosts = hostsIn(text);
  await saveSetting(AHEAD, hosts);
  return hosts;
}

/** Public host names in a text, each once. */
export function hostsIn(text: string): string[] {
  const hosts = text
    .split(/[\s,;]+/)
    .map((each) => each.replace(/^https?:\/\//i, ''))
    .flatMap((each) => (URL.canParse(`https://${each}`) ? [new URL(`https://${each}`).hostname] : []));
  return [...new Set(hosts.filter(isPublicName))].slice(0, MAX_AHEAD);
}
