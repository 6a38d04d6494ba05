import { parentOf } from '../tree';
import { emailsIn } from './emails';
import { namesOf } from './names';

/** Entries of lists and tables: where several stand side by side, each is about its own. */
const ENTRY = 'li,tr,article,[role="row"],[role="listitem"],[role="article"]';
const HEADINGS = 'h2,h3,h4,h5,h6,[role="heading"]';
/** More entries than this on one level are not looked through. */
const ENOUGH = 300;

/**
 * E-mail addresses below `part` that stand in an entry beside the one that holds `place`: another row of the table,
 * another card of the same make with a name of its own. They are likely another person's.
 */
export function emailsBeside(place: Element | Document, part: Element | Document): Set<string> {
  const found = new Set<string>();
  for (let node: Node | null = place; node && node !== part; node = parentOf(node)) {
    if (node.nodeType !== 1) continue;
    for (const entry of entriesBeside(node as Element)) for (const email of emailsIn(entry)) found.add(email);
  }
  return found;
}

function entriesBeside(own: Element): Element[] {
  const kin = [...(own.parentElement?.children ?? [])]
    .slice(0, ENOUGH)
    .filter((each) => each !== own && each.localName === own.localName);
  if (own.matches(ENTRY)) return kin;
  const make = own.getAttribute('class');
  if (!make || !hasName(own)) return [];
  return kin.filter((each) => each.getAttribute('class') === make && hasName(each));
}

function hasName(part: Element): boolean {
  return namesOf(part.querySelectorAll(HEADINGS)).length > 0;
}
