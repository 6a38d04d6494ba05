import { declined } from './term';

/** A node or value in N-Quads, or the number of a blank node. */
export type Item = string | number;

/** A statement; `graph` is empty in the default graph. */
export interface Quad {
  subject: Item;
  predicate: string;
  object: Item;
  graph: Item;
  kind: Kind;
}

/** When statements that look alike are one to the library: when they are of one kind, and not of the last. */
export type Kind = 'node' | 'type' | 'text' | 'typed' | 'other';

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** The statements of a document, as they are found. */
export class Quads {
  readonly all: Quad[] = [];
  blanks = 0;
  private readonly named = new Map<string, number>();

  /** A node without a name, or by the name that it has in the document only. */
  blank(name?: string): number {
    const known = name === undefined ? undefined : this.named.get(name);
    if (known !== undefined) return known;
    if (name !== undefined) this.named.set(name, this.blanks);
    return this.blanks++;
  }

  node(id: string): Item {
    return id.startsWith('_:') ? this.blank(id) : iriText(id);
  }

  add(subject: Item, predicate: string, object: Item, kind: Kind, graph: Item): void {
    this.all.push({ subject, predicate, object, graph, kind });
  }

  addType(subject: Item, type: string, graph: Item): void {
    this.add(subject, RDF_TYPE, iriText(type), 'type', graph);
  }
}

/** Each statement once. Throws `declined` where the library would keep two that look alike. */
export function distinct(quads: readonly Quad[]): Quad[] {
  const seen = new Map<string, Quad>();
  for (const quad of quads) {
    const key = `${quad.subject} ${quad.predicate} ${quad.object} ${quad.graph}`;
    const before = seen.get(key);
    if (before && (before.kind !== quad.kind || quad.kind === 'other')) throw declined;
    seen.set(key, quad);
  }
  return [...seen.values()];
}

/** An IRI as N-Quads writes it (RDF 1.1 N-Quads section 3). */
export function iriText(iri: string): string {
  return `<${/^[!#-;=?-[\]_a-z~]*$/.test(iri) ? iri : escaped(iri, (code, char) => code <= 0x20 || '<>"{}|^`\\'.includes(char))}>`;
}

/** Text between quotes (RDF Dataset Canonicalization section 5, canonical N-Quads). */
export function quoted(text: string): string {
  const plain = /^[ !#-[\]-~]*$/.test(text);
  return `"${plain ? text : escaped(text, (code, char) => code < 0x20 || code === 0x7f || char === '"' || char === '\\', SHORT)}"`;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escaped(
  text: string,
  special: (code: number, char: string) => boolean,
  short: ReadonlyMap<string, string> = new Map(),
): string {
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (!special(code, char)) written += char;
    else written += short.get(char) ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return written;
}
