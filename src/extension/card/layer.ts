const KEPT = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'focusin',
  'focusout',
];

/** Pixels of the page's own that the layer is wide. */
export const LAYER_WIDTH = 100;

/**
 * The one element that we put into a page: an unnamed box at the end of the document with a closed shadow
 * root. Marks and card live inside, placed over the page, so that the page's own tree is never touched.
 */
export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** where words are drawn */
  words: HTMLElement;
  remove(): void;
}

export function createLayer(document: Document, styles: string): Layer {
  const host = document.createElement('div');
  // nothing of the page's styles may reach us, and nothing of ours may take up room: the width without height only
  // tells how large a pixel of the page is
  host.style.cssText = `all:initial!important;direction:ltr!important;position:absolute!important;inset:0 auto auto 0!important;width:${LAYER_WIDTH}px!important;height:0!important;z-index:2147483647!important`;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  // scripts of the page can look for words with `find()` or select all, which goes into closed roots too, but not into
  // what stands in place of an object that is not there
  const words = document.createElement('object');
  words.role = 'none';
  words.style.cssText = 'display:block;width:0;height:0;overflow:visible';
  root.append(style, words);
  // a page that closes a window of its own at a press outside, or has keys of its own, does not mean our card
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root, words, remove: () => host.remove() };
}
