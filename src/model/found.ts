/** What in a page led us to a badge. */
export type FoundKind = 'link' | 'embed' | 'image' | 'json-ld' | 'text' | 'attachment' | 'qr';

/** A badge that a page holds. Plain data: it travels in messages. */
export interface Found {
  /** after unwrapping redirectors and without tracking; '' for a credential embedded in the page */
  url: string;
  /** id of the file in `discovery/hosts/`, or `generic` */
  host: string;
  kind: FoundKind;
  /** words a reader would know it by: link text, alt text, title */
  label: string;
  /** e-mail address carried in the link (`identity__email`): a claim to test, never stored */
  email?: string;
  /** credential text carried by the page itself */
  embedded?: string;
}
