import { render } from 'preact';
import type { Report } from '../../model';
import { CARD_STYLES } from '../card/styles';
import { type BothWords, FullReport, REPORT_STYLES } from '../report';
import { filled } from '../words';
import type { VerifierWords } from './verifier-words';

/** No script, no request, no picture but those the credential itself carries. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const PAGE =
  'body{margin:0 auto;max-width:1200px;padding:16px;background:Canvas}:root{color-scheme:light dark}';

interface Saved extends BothWords {
  reports: readonly Report[];
  label: string;
  page: VerifierWords;
  language: string;
  now: Date;
}

/**
 * Reports as one self-contained HTML file. It is drawn by the same components as on the screen and written out by
 * the browser, which escapes every text: nothing of a credential can become markup.
 */
export function savedPage({ reports, label, words, more, page, language, now }: Saved): string {
  const file = document.implementation.createHTMLDocument(label);
  file.documentElement.lang = language;
  file.head.append(
    element(file, 'meta', { charset: 'utf-8' }),
    element(file, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element(file, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element(file, 'meta', { name: 'referrer', content: 'no-referrer' }),
    element(file, 'style', {}, PAGE + CARD_STYLES + REPORT_STYLES),
  );
  const main = file.createElement('main');
  file.body.append(main);
  render(
    <>
      {reports.map((report, index) => (
        <FullReport key={index} report={report} label={label} words={words} more={more} now={now} />
      ))}
      <footer class="card">
        <p>{filled(page.savedOn, { date: now.toISOString().slice(0, 16).replace('T', ' ') })} (UTC)</p>
      </footer>
    </>,
    main,
  );
  // without scripts a button does nothing
  for (const dead of main.querySelectorAll('button, form, input')) dead.remove();
  for (const inner of main.querySelectorAll('.contained > details')) inner.setAttribute('open', '');
  const html = `<!doctype html>\n${file.documentElement.outerHTML}\n`;
  render(null, main);
  return html;
}

function element(
  file: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): Element {
  const made = file.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
