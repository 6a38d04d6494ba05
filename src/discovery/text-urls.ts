import { walk } from './tree';

/** Text that is not for readers, that is being typed, or that a link already stands for. */
const NOT_TEXT = 'a[href],script,style,textarea,noscript,template,[contenteditable]';

const ADDRESS = /(?:https?:\/\/|\b(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10}\/)[^\s<>"'`]{1,2000}/gi;
/** Shorter text is no address of a badge; most texts of a page are. */
const SHORTEST = 14;
const MAY_HOLD = /(?::\/|\.[a-z]{2,10})\//i;

/** Further down, texts are visited one by one: what lies deep is small, or made to be slow. */
const MAX_DEPTH = 8;

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
 * Addresses written out in a piece of text, made whole.
 *
 * @param wanted cheap test on raw text, so that the rest of the page costs nothing
 */
export function textUrls({ data, parentElement }: Text, wanted: (text: string) => boolean): string[] {
  if (
    data.length < SHORTEST ||
    !MAY_HOLD.test(data) ||
    !wanted(data) ||
    !parentElement ||
    parentElement.closest(NOT_TEXT)
  )
    return [];
  const found = data.slice(0, 100_000).match(ADDRESS) ?? [];
  return found
    .map((text) => text.replace(/[.,;:!?)\]}»“”‘’]+$/, ''))
    .filter(wanted)
    .map((text) => (/^https?:/i.test(text) ? text : `https://${text}`));
}
