import type { BadgeMessage } from './protocol';

/** Bytes of a PDF that a page may hand over: résumés are far smaller, and the browser carries messages up to 64 MiB. */
export const MAX_PDF_BYTES = 20 * 1024 * 1024;
/** The same as base64: four characters for three bytes. */
export const MAX_PDF_BASE64 = Math.ceil(MAX_PDF_BYTES / 3) * 4;

/** The badges of one PDF. */
export interface PdfAnswer {
  badges: BadgeMessage[];
  /** why there are none, or not all, as a sentence */
  trouble?: string;
  /** the file itself could not be had: its host has to be allowed first, or it has to be saved and read elsewhere */
  unread?: 'allow' | 'save';
}

/** What the strip over a PDF needs to know of what the reader chose. */
export interface StripSettings {
  /** BCP 47 tag */
  language: string;
  /** `click`: the card opens only when an entry is pressed */
  mode: 'hover' | 'click';
  /** these files may be read without another press; addresses as the page has them */
  atOnce: boolean;
  /** files that the tab shows, also in frames into which the page itself does not see */
  files: string[];
  words: StripWords;
}

/** What the strip over a PDF says, in one language. Gaps: `{count}`. */
export interface StripWords {
  /** what the strip is, for screen readers */
  name: string;
  /** the button before the file was read; for several files of a page */
  look: string;
  lookAll: string;
  reading: string;
  one: string;
  many: string;
  /** the same where the page shows several PDF files */
  oneOfAll: string;
  manyOfAll: string;
  /** what helps when the file cannot be had from here */
  save: string;
  /** beside a badge that nobody has looked at yet */
  check: string;
  close: string;
}
