import { inside, type Located, type Place, textAt, valueAt } from './located';

/** The words of an ELM node: a Concept's `prefLabel`, a Note's `noteLiteral`, a `title`, or a plain text. */
export function label(place: Place, language: string): Located | undefined {
  for (const key of ['prefLabel', 'noteLiteral', 'title', 'legalName', 'altLabel']) {
    const text = textAt(inside(place, key), language);
    if (text) return text;
  }
  return valueAt(place, language);
}

/** The same for a key that may hold one node or several. */
export function labels(holder: Place, key: string, language: string): Located[] {
  const place = inside(holder, key);
  const places: Place[] = Array.isArray(place.node)
    ? place.node.slice(0, 100).map((node, index) => ({ node, pointer: `${place.pointer}/${index}` }))
    : [place];
  return places.map((each) => label(each, language)).filter((text) => text !== undefined);
}
