import type { Problem, RawCredential } from '../../model';

/** An address found in a PDF. */
export interface PdfLink {
  url: string;
  /** the text that the link lies on, or the line that the address stands in */
  label: string;
  /** page it stands on, from 1 */
  page: number;
  kind: 'link' | 'text' | 'qr';
  /** other readings of an address that a line break tore apart, likelier first */
  others?: string[];
}

/** What a PDF holds for us. */
export interface PdfContents {
  credentials: RawCredential[];
  links: PdfLink[];
  /** e-mail addresses of persons that the pages give, in lower case */
  emails: string[];
  problems: Problem[];
  pages: number;
}

/** Pages read at most. */
export const MAX_PAGES = 500;
/** Links taken at most, to whatever they lead. */
export const MAX_LINKS = 5_000;
/** Files that it carries which are opened at most. */
export const MAX_ATTACHMENTS = 50;
/** E-mail addresses taken at most. */
export const MAX_EMAILS = 50;
/** Pixels of one picture that is looked at for a QR code. */
export const MAX_PIXELS = 16_000_000;
/** Pixels of one picture that is decoded at all: A4 at 600 dots an inch. */
export const MAX_IMAGE_PIXELS = 36_000_000;
