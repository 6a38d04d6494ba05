import { entities } from './entities';
import { markup } from './markup';

/** An element found in XML text: its attributes and all text inside it, entities undone, CDATA opened. */
export interface XmlElement {
  /** namespace prefix as written; '' for none */
  prefix: string;
  name: string;
  attributes: Map<string, string>;
  text: string;
}

/** Elements of an XML text, and the namespaces that any element of it binds each prefix to. */
export interface XmlFound {
  elements: XmlElement[];
  namespaces: Map<string, Set<string>>;
}

/**
 * Elements whose local name `isWanted`; one inside another belongs to the outer one, text and all.
 */
export function xmlElements(xml: string, isWanted: (localName: string) => boolean): XmlFound {
  const elements: XmlElement[] = [];
  const namespaces = new Map<string, Set<string>>();
  let open: { element: XmlElement; tag: string; depth: number; parts: string[] } | undefined;
  for (const token of markup(xml)) {
    if (token.kind === 'text') open?.parts.push(token.cdata ? token.text : entities(token.text));
    else if (token.kind === 'close') {
      if (open?.tag === token.name && --open.depth === 0) open = finished(open);
    } else {
      bind(token.attributes, namespaces);
      const [prefix, name] = split(token.name);
      if (open) open.depth += open.tag === token.name && !token.empty ? 1 : 0;
      else if (isWanted(name)) {
        const element = { prefix, name, attributes: token.attributes, text: '' };
        elements.push(element);
        if (!token.empty) open = { element, tag: token.name, depth: 1, parts: [] };
      }
    }
  }
  if (open) finished(open);
  return { elements, namespaces };
}

/** Puts the text together; `undefined`, for nothing is open any more. */
function finished({ element, parts }: { element: XmlElement; parts: string[] }): undefined {
  element.text = parts.join('').trim();
  return undefined;
}

function bind(attributes: Map<string, string>, namespaces: Map<string, Set<string>>): void {
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    namespaces.set(prefix, (namespaces.get(prefix) ?? new Set()).add(value));
  }
}

/** Prefix and local name of a qualified name. */
export function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
