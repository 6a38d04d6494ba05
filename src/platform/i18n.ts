import browser from 'webextension-polyfill';

/** Language of the browser's own words, e.g. `de-AT`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
