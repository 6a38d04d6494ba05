/** Text that is not for readers, that is being typed, or that a link already stands for. */
const NOT_TEXT = 'a[href],script,style,textarea,noscript,template,[contenteditable]';

const ADDRESS = /(?:https?:\/\/|\b(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10}\/)[^\s<>"'`]{1,2000}/gi;
/** Shorter text is no address of a badge; most texts of a page are. */
const SHORTEST = 14;
const MAY_HOLD = /(?::\/|\.[a-z]{2,10})\//i;

/** Cheap test on text of any length: false means that no address is written out in it. */
export function mayHoldUrl(text: string): boolean {
  return MAY_HOLD.test(text);
}

/**
 * Addresses written out in a piece of text, made whole.
 *
 * @param wanted cheap test on raw text, so that the rest of the page costs nothing
 */
export function textUrls({ data, parentElement }: Text, wanted: (text: string) => boolean): string[] {
  if (
    data.length < SHORTEST ||
    !mayHoldUrl(data) ||
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
