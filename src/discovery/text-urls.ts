/** Text that is not for readers, that is being typed, or that a link already stands for. */
const NOT_TEXT = 'a[href],script,style,textarea,noscript,template,[contenteditable]';

const ADDRESS = /(?:https?:\/\/|\b(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10}\/)[^\s<>"'`]{1,2000}/gi;
const MAY_HOLD = /(?::\/|\.[a-z]{2,10})\//i;

/** Text nodes below a root, in document order. */
export function* textNodes(root: Node): Generator<Text> {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // 4: NodeFilter.SHOW_TEXT; the name is not there in every DOM
  const walker = owner?.createTreeWalker(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) yield node as Text;
}

/**
 * Addresses written out in text, with the element they stand in.
 *
 * @param wanted cheap test on raw text, so that the rest of the page costs nothing
 */
export function* textUrls(
  root: Node,
  wanted: (text: string) => boolean,
): Generator<{ text: string; element: Element }> {
  for (const { data, parentElement } of textNodes(root)) {
    if (!parentElement || !MAY_HOLD.test(data) || !wanted(data) || parentElement.closest(NOT_TEXT)) continue;
    for (const [match] of data.slice(0, 100_000).matchAll(ADDRESS)) {
      const text = match.replace(/[.,;:!?)\]}»“”‘’]+$/, '');
      if (wanted(text))
        yield { text: /^https?:/i.test(text) ? text : `https://${text}`, element: parentElement };
    }
  }
}
