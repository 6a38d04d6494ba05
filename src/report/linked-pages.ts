import { pageText } from '../containers/page-text';
import type { Ports, StatedMethod } from '../model';
import { classifyText } from '../reading';
import { sentence } from './sentences';

/** What a page that a credential links to says about the assessment. */
export interface CriteriaPage {
  /** the address that answered */
  url: string;
  /** found in the page's text; `source` is the page's address */
  methods: StatedMethod[];
  /** why nothing was read; absent when the page was read */
  trouble?: string;
}

/** Does an address still answer? `unknown`: it could not be asked, or an error says neither. */
export interface LinkState {
  url: string;
  state: 'answers' | 'gone' | 'unknown';
}

/**
 * Fetches the page that a credential names for its criteria and reads how the badge is assessed. The reader has
 * asked for it: the page's host learns that somebody reads its criteria. Never rejects.
 *
 * @param language of the reader; the page's own is detected
 */
export async function readCriteriaPage(url: string, ports: Ports, language = 'en'): Promise<CriteriaPage> {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const answer = await ports.http.get(url, { kind: 'page' });
  if (!answer.ok) {
    const reason =
      answer.why === 'permission-missing' ? 'credential-permission-missing' : 'credential-unavailable';
    return { url, methods: [], trouble: sentence(reason, { host }, language) };
  }
  if (answer.status >= 300) {
    const params = { host, status: String(answer.status) };
    return { url, methods: [], trouble: sentence('credential-status', params, language) };
  }
  const found = classifyText(pageText(answer.body), undefined, 'criteria');
  const methods = found.map(
    ({ method, sentence: text, language: spoken }): StatedMethod => ({
      method,
      text,
      source: answer.url,
      basis: 'phrase',
      language: spoken,
    }),
  );
  return { url: answer.url, methods };
}

/** Addresses at most in one question. */
const MAX_LINKS = 20;

/** Asks addresses of evidence, one after the other, whether they still answer. Never rejects. */
export async function stillAnswer(urls: readonly string[], ports: Ports): Promise<LinkState[]> {
  const states: LinkState[] = [];
  for (const url of urls.slice(0, MAX_LINKS)) {
    const answer = await ports.http.get(url, { kind: 'page', accept: '*/*', fresh: true });
    const gone = answer.ok && (answer.status === 404 || answer.status === 410);
    const there = answer.ok ? answer.status < 300 : answer.why === 'too-large';
    states.push({ url, state: there ? 'answers' : gone ? 'gone' : 'unknown' });
  }
  return states;
}
