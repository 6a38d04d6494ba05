import { render } from 'preact';
import { uiLanguage } from '../../../platform/i18n';
import { currentTab } from '../../../platform/tabs';
import { CARD_STYLES, wordsFor } from '../../../ui';
import { PopupApp } from './popup-app';

const place = document.getElementById('app');
const language = uiLanguage();
document.documentElement.lang = language;
const styles = new CSSStyleSheet();
styles.replaceSync(CARD_STYLES);
document.adoptedStyleSheets = [styles];
if (place) {
  const tab = await currentTab();
  render(<PopupApp tab={tab} words={wordsFor(language)} />, place);
}
