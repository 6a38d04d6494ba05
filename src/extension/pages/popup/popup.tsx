import { render } from 'preact';
import { currentTab } from '../../../platform/tabs';
import { CARD_STYLES, wordsFor } from '../../../ui';
import { preferences } from '../../settings/preferences';
import { PopupApp } from './popup-app';

const place = document.getElementById('app');
const { language } = await preferences();
document.documentElement.lang = language;
const styles = new CSSStyleSheet();
styles.replaceSync(CARD_STYLES);
document.adoptedStyleSheets = [styles];
if (place) {
  const tab = await currentTab();
  render(<PopupApp tab={tab} words={wordsFor(language)} />, place);
}
