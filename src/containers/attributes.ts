import { entities } from './entities';

/** The attributes of a tag, whether it closes itself, and where it ends. */
export interface Attributes {
  attributes: Map<string, string>;
  empty: boolean;
  /** index after the closing `>`, or the end of the text when there is none */
  end: number;
}

const SPACE = /[\s/]/;
const NAME_END = /[\s=/>]/g;
const UNQUOTED_END = /[\s>]/g;

/** Reads attributes from `from`, just after the name of a tag, each character once. Values have entities undone. */
export function attributesOf(text: string, from: number, html: boolean): Attributes {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    while (at < text.length && SPACE.test(text[at] ?? '')) at++;
    if (at >= text.length) return { attributes, empty: false, end: text.length };
    if (text[at] === '>') return { attributes, empty: text[at - 1] === '/', end: at + 1 };
    // an equals sign at the beginning of a name belongs to it, as in HTML: it keeps the walk moving
    NAME_END.lastIndex = text[at] === '=' ? at + 1 : at;
    const nameEnd = NAME_END.exec(text)?.index ?? text.length;
    const written = text.slice(at, nameEnd);
    const name = html ? written.toLowerCase() : written;
    at = skipSpace(text, nameEnd);
    let value = '';
    if (text[at] === '=') {
      at = skipSpace(text, at + 1);
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        if (close < 0) return { attributes, empty: false, end: text.length };
        value = text.slice(at + 1, close);
        at = close + 1;
      } else {
        UNQUOTED_END.lastIndex = at;
        const end = UNQUOTED_END.exec(text)?.index ?? text.length;
        value = text.slice(at, end);
        at = end;
      }
    }
    // the first of two equal names counts, as in HTML; XML allows no second
    if (!attributes.has(name)) attributes.set(name, entities(value));
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
