import { walk } from './tree';

/** Text that is not for readers, that is being typed, or that a link already stands for. */
const NOT_TEXT = 'a[href],script,style,textarea,noscript,template,[contenteditable]';

/** Ends at what no address holds and at where the next one of a list begins. */
const ADDRESS =
  /(?:https?:\/\/|\b(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10}\/)(?:[^\s<>"'`|\]…,;\u3000-\u303f\uff00-\uffef]|[,;](?!https?:\/)){1,2000}/gi;
/** Put into long words so that they may be broken, or left by a word processor. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Shorter text is no address of a badge; most texts of a page are. */
const SHORTEST = 14;
const MAY_HOLD = /(?::\/|\.[a-z]{2,10})\//i;

/** Where a long word may be broken; and elements in which a part of it may stand. */
const BREAKS = /^wbr$/;
const INLINE = /^(?:wbr|b|i|em|u|strong|span|code|mark|font)$/;

/** Further down, texts are visited one by one: what lies deep is small, or made to be slow. */
const MAX_DEPTH = 8;

/** An address in text, made whole, and the words between it and the one before. */
export interface Written {
  address: string;
  before: string;
}

/**
 * Visits texts below a node that may write out an address, in document order. Parts of a page are asked for all their
 * text at once: most hold no address, and their texts need not be visited.
 */
export function textsWithUrls(node: Node, visit: (text: Text) => void, depth = 0): void {
  if (node.nodeType === 1 && /^(?:head|script|style)$/i.test((node as Element).localName)) return;
  if (!MAY_HOLD.test(node.textContent ?? '')) return;
  if (node.nodeType === 3) visit(node as Text);
  else if (depth === MAX_DEPTH) walk(node, 4, (text) => visit(text as Text));
  else for (const child of node.childNodes) textsWithUrls(child, visit, depth + 1);
}

/**
 * Addresses written out in a piece of text: as it stands, and, where its last word may go on in the elements after it,
 * with that. The first reading in which there is a badge is the right one.
 *
 * @param wanted cheap test on raw text, so that the rest of the page costs nothing
 */
export function textUrls(text: Text, wanted: (text: string) => boolean): Written[][] {
  const { data, parentElement } = text;
  const start = data.lastIndexOf('://');
  const goesOn = start >= 0 && !/\s/.test(data.slice(start));
  const readings = goesOn ? [data + following(text, BREAKS), data + following(text, INLINE)] : [data];
  return readings
    .filter((each) => each.length >= SHORTEST && MAY_HOLD.test(each) && wanted(each))
    .filter(() => parentElement && !parentElement.closest(NOT_TEXT))
    .map((each) => addressesIn(each, wanted));
}

/** The same for a text wherever it comes from. */
export function addressesIn(data: string, wanted: (text: string) => boolean): Written[] {
  const found: Written[] = [];
  const text = data.slice(0, 100_000).replace(INVISIBLE, '');
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    let address = match[0].replace(/[.,;:!?)}»“”‘’*]+$/, '');
    // _emphasis_; an id may end so as well
    if (before.endsWith('_') && address.endsWith('_')) address = address.slice(0, -1);
    if (wanted(address))
      found.push({ address: /^https?:/i.test(address) ? address : `https://${address}`, before });
  }
  return found;
}

/** What follows a text in the same word, through elements of these names. */
function following(text: Text, through: RegExp): string {
  let more = '';
  let node: Node | null = text;
  for (let steps = 0; node && steps < 20 && more.length < 2000 && !/\s/.test(more); steps++) {
    while (node && !node.nextSibling)
      node = node.parentElement && through.test(node.parentElement.localName) ? node.parentElement : null;
    node = node?.nextSibling ?? null;
    const { nodeType, localName } = (node ?? {}) as Element;
    if (nodeType === 1 && !through.test(localName)) break;
    // comments are what React writes between texts
    if (nodeType === 1 || nodeType === 3) more += (node?.textContent ?? '').slice(0, 2000);
  }
  return more;
}
