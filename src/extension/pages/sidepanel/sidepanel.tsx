import { render } from 'preact';
import { CARD_STYLES, wordsFor } from '../../../ui';
import { PANEL_STYLES, panelWords } from '../../../ui/panel';
import { preferences } from '../../settings/preferences';
import { SidePanelApp } from './sidepanel-app';

const place = document.getElementById('app');
const { language } = await preferences();
const panel = panelWords(language);
document.documentElement.lang = language;
document.title = panel.title;
const styles = new CSSStyleSheet();
styles.replaceSync(CARD_STYLES + PANEL_STYLES);
document.adoptedStyleSheets = [styles];
// as a page of its own (to print from) it stays with one tab; beside the page it follows the reader
const fixed = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
if (place) {
  render(
    <SidePanelApp
      fixed={Number.isInteger(fixed) ? fixed : undefined}
      words={wordsFor(language)}
      panel={panel}
    />,
    place,
  );
}
