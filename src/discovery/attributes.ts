/** Attributes that can turn an element into a badge or into another one. */
export const LEADS = [
  'href',
  'src',
  'srcset',
  'data',
  'data-src',
  'data-srcset',
  'data-lazy-src',
  'data-canonical-src',
  'data-share-badge-id',
  'data-share-badge-host',
];
/** Those that can change what a badge is called. */
export const WORDS = ['alt', 'aria-label', 'title'];
