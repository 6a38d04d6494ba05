import type { Json, Report } from '../../../model';

/** Where a recruiter meets a badge. */
export const PLACES = ['linkedin', 'resume', 'ats'] as const;
export type Place = (typeof PLACES)[number];

/** How the badge comes into a place: by a link, as a file inside a PDF, or not at all, since a file has no address. */
export type Way = { kind: 'link'; url: string } | { kind: 'attached' } | { kind: 'no-address' };

/** What the holder says of themselves in a place; empty where nothing was typed. */
export interface Person {
  name: string;
  email: string;
}

/** A badge in the holder's hands, with the answer about it. */
export interface OwnBadge {
  report: Report;
  /** the credential itself, also where the report withholds it */
  raw: Json | undefined;
  /** what the holder calls it */
  name: string;
  /** the address that it was looked up at */
  address: string | undefined;
}

/** What Legible has for a recruiter in a place. */
export type Seen =
  | {
      kind: 'found';
      /** the badge as the mark or the strip calls it */
      label: string;
      report: Report;
      /** the address itself was not asked: the answer is the one about the holder's file */
      fromFile: boolean;
      /** hosts that a recruiter is asked to allow before this can be shown */
      hosts: string[];
    }
  /** no mark, or an empty strip */
  | { kind: 'nothing' };
