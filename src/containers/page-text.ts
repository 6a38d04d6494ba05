import { entities } from './entities';
import { utf8 } from './json-text';
import { latin1 } from './latin1';
import { markup } from './markup';

/** Elements whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);
/** Elements around the text that a page is about. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'select', 'button']);
/** Elements that do not end a line. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** Characters of one page that are read. */
const MAX_TEXT = 100_000;

/** The text of a web page as a reader sees it, a line a block; navigation and the like left out. */
export function pageText(bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  let around = 0;
  let length = 0;
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  let unread = false;
  for (const token of markup(utf8(bytes) ?? latin1(bytes), UNREAD)) {
    if (token.kind === 'text') {
      if (around === 0 && !unread && !token.cdata) {
        line += entities(token.text).replaceAll('&nbsp;', ' ');
        length += token.text.length;
      }
      if (length > MAX_TEXT) break;
      continue;
    }
    unread = token.kind === 'open' && UNREAD.has(token.name);
    if (AROUND.has(token.name)) around = Math.max(0, around + (token.kind === 'open' ? 1 : -1));
    if (!INLINE.has(token.name)) end();
  }
  end();
  return lines.join('\n');
}
