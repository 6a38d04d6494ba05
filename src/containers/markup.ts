import { attributesOf } from './attributes';

/** A piece of XML or HTML text, in the order written. Names are as written, in HTML lower-case. */
export type Token =
  | { kind: 'open'; name: string; attributes: Map<string, string>; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string; cdata: boolean };

const NAME_END = /[\s/>]/g;

/**
 * Walks XML or HTML from left to right, once: never back, so that time grows with length only. A scan, not a
 * parser: a service worker has no DOM, and little of it is wanted. Comments, processing instructions and
 * doctypes are stepped over; nothing is resolved. Text comes as written, entities and all.
 *
 * @param rawText HTML: elements whose content is text whatever it looks like (script, style, ...)
 */
export function* markup(text: string, rawText?: ReadonlySet<string>): Generator<Token> {
  const html = rawText !== undefined;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start !== at)
      yield { kind: 'text', text: text.slice(at, start < 0 ? text.length : start), cdata: false };
    if (start < 0) return;
    if (text.startsWith('<!--', start)) at = after(text, '-->', start + 4);
    else if (!html && text.startsWith('<![CDATA[', start)) {
      at = after(text, ']]>', start + 9);
      const closed = text.endsWith(']]>', at);
      yield { kind: 'text', text: text.slice(start + 9, closed ? at - 3 : at), cdata: true };
    } else if (text.startsWith('<?', start)) at = after(text, html ? '>' : '?>', start + 2);
    else if (text.startsWith('<!', start)) at = afterDoctype(text, start + 2);
    else if (/^<\/?[A-Za-z_]/.test(text.slice(start, start + 3))) {
      const closing = text[start + 1] === '/';
      const nameStart = start + (closing ? 2 : 1);
      NAME_END.lastIndex = nameStart;
      const nameEnd = NAME_END.exec(text)?.index ?? text.length;
      const written = text.slice(nameStart, nameEnd);
      const name = html ? written.toLowerCase() : written;
      const { attributes, end, empty } = attributesOf(text, nameEnd, html);
      at = end;
      if (closing) yield { kind: 'close', name };
      else {
        yield { kind: 'open', name, attributes, empty };
        if (rawText?.has(name)) {
          const close = closingTag(text, name, end);
          yield { kind: 'text', text: text.slice(end, close), cdata: true };
          at = close;
        }
      }
    } else {
      yield { kind: 'text', text: '<', cdata: false };
      at = start + 1;
    }
  }
}

/** Index after `mark`, or the end of the text: what is never closed reaches to the end. */
function after(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index < 0 ? text.length : index + mark.length;
}

/** A doctype may hold declarations of its own between square brackets. */
function afterDoctype(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '[') depth++;
    else if (char === ']') depth--;
    else if (char === '>' && depth <= 0) return at + 1;
  }
  return text.length;
}

function closingTag(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}
