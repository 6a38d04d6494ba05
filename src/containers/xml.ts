/** An element found in XML text: its attributes and the text inside it, entities undone, CDATA opened. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  text: string;
}

const TAG =
  /<([A-Za-z_][\w.-]{0,60}:?[\w.-]{0,60})((?:\s+[\w:.-]{1,80}\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const MAX_TAGS = 50_000;

/**
 * Elements of an XML text whose local name is among `localNames`. A scan, not a parser: a service worker has
 * no DOM, and only the text of a few known elements is wanted. Nothing is resolved or executed.
 */
export function xmlElements(xml: string, localNames: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  let count = 0;
  for (const match of xml.matchAll(TAG)) {
    if (++count > MAX_TAGS) break;
    const [whole, name = '', attributes = '', empty] = match;
    if (!localNames.includes(name.split(':').at(-1) ?? '')) continue;
    const start = match.index + whole.length;
    const end = empty ? start : xml.indexOf(`</${name}`, start);
    found.push({
      name,
      attributes: attributesOf(attributes),
      text: end < 0 ? '' : plain(xml.slice(start, end)),
    });
  }
  return found;
}

/** Prefixes that any element of the text binds to a namespace that `matches`. */
export function prefixesFor(xml: string, matches: RegExp): Set<string> {
  const prefixes = new Set<string>();
  for (const [, prefix = '', , value = ''] of xml.matchAll(
    /xmlns(:([\w.-]{1,60}))?\s*=\s*["']([^"']{1,300})["']/g,
  )) {
    if (matches.test(value)) prefixes.add(prefix.slice(1));
  }
  return prefixes;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes.set(name, entities(double ?? single ?? ''));
  return attributes;
}

function plain(content: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < content.length) {
    const start = content.indexOf('<![CDATA[', at);
    if (start < 0) break;
    const end = content.indexOf(']]>', start);
    parts.push(entities(content.slice(at, start)), content.slice(start + 9, end < 0 ? content.length : end));
    at = end < 0 ? content.length : end + 3;
  }
  parts.push(entities(content.slice(at)));
  return parts.join('').trim();
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Undoes the five entities of XML and character references; others stay as they are. */
export function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,5}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
