import type { Report, StatedMethod } from '../model';
import type { PdfAnswer, StripSettings } from './pdf';

/** A badge as a page tells of it. Everything in it is a stranger's word. */
export interface BadgeMessage {
  url: string;
  label: string;
  kind: string;
  /** id of the badge host as the page tells it; where the address does not show it, the page's word is all there is */
  host?: string;
  /** credential text that the page itself carries */
  embedded?: string;
  /** address that the badge's own link names */
  email?: string;
  /** e-mail addresses that the résumé gives in which the badge lies */
  resume?: string[];
}

/** What a page shows of the candidate; compared on this machine and not kept. */
export interface CandidateMessage {
  emails: string[];
  names: string[];
  /** the page shows several people, and it is not clear whose badge this is */
  several?: boolean;
}

/**
 * Everything that is ever sent, and what comes back. `page` may be sent by a content script, the others only
 * by a page of our own.
 */
export interface Protocol {
  /** these badges are in the page now */
  'page-badges': { request: { badges: BadgeMessage[] }; answer: PageSettings };
  /** put the card's script into this page; answers whether it is there */
  'page-card': { request: Record<never, never>; answer: boolean };
  /** the mouse came to a badge: it may be asked about in a moment; asks nobody */
  'page-soon': { request: Record<never, never>; answer: boolean };
  /** check one of them; the reader looked at it with intent */
  'page-check': {
    request: { badge: BadgeMessage; candidate: CandidateMessage; again: boolean };
    answer: Report[];
  };
  /** the same report with what registries, the issuer's site and endorsers say; asked after `page-check` */
  'page-standing': {
    request: { badge: BadgeMessage; candidate: CandidateMessage; again: boolean };
    answer: Report[];
  };
  /** check what the reader pointed at with the menu; the page does not name it */
  'page-asked': {
    request: { candidate: CandidateMessage; again: boolean; standing: boolean };
    answer: Report[];
  };
  /** the reader wants the toolbar window, where hosts can be allowed */
  'page-open-popup': { request: Record<never, never>; answer: boolean };
  /** this page shows a PDF that it did not show before */
  'page-pdf-shown': { request: Record<never, never>; answer: undefined };
  /** the strip over a PDF begins: how it speaks, and what it may do by itself */
  'page-strip': { request: Record<never, never>; answer: StripSettings };
  /** ask anew for a PDF that this page is or shows, and list its badges; the reader pressed for it */
  'page-pdf': { request: { url: string }; answer: PdfAnswer };
  /** the same for a PDF that only the page has (`blob:`), as base64 */
  'page-pdf-bytes': { request: { base64: string }; answer: PdfAnswer };
  /** the verdicts that are known of these badges, as sentences; empty where there is none */
  'page-verdicts': { request: { badges: BadgeMessage[] }; answer: string[] };
  /** put the strip over the PDF that this tab shows, if it shows any; the reader pressed the toolbar button */
  'ui-strip': { request: { tabId: number }; answer: boolean };
  /** badges of a tab with the reports there are */
  'ui-list': { request: { tabId: number }; answer: PageBadge[] };
  /**
   * check one badge of a tab; `typed` is an address that the reader typed, which is compared and not kept;
   * `candidate` is what the page shows of the candidate beside this badge
   */
  'ui-check': {
    request: { tabId: number; key: string; again: boolean; typed?: string; candidate?: CandidateMessage };
    answer: Report[];
  };
  /** the same report with what registries, the issuer's site and endorsers say */
  'ui-standing': {
    request: { tabId: number; key: string; again: boolean; typed?: string };
    answer: Report[];
  };
  /** read the page that a credential names for its criteria; the reader pressed for it */
  'ui-criteria': { request: { url: string }; answer: CriteriaAnswer };
  /** do these addresses of evidence still answer? */
  'ui-links': { request: { urls: string[] }; answer: LinkAnswer[] };
}

/** What a criteria page says about the assessment, or why it could not be read. */
export interface CriteriaAnswer {
  url: string;
  methods: StatedMethod[];
  trouble?: string;
}

export interface LinkAnswer {
  url: string;
  state: 'answers' | 'gone' | 'unknown';
}

/** What the reader chose, as far as a page needs to know it. */
export interface PageSettings {
  /** BCP 47 tag of the language to speak */
  language: string;
  /** the card opens when the mouse rests on a badge, or only when its mark is pressed */
  mode: 'hover' | 'click';
  /** what a mark is called, with `{label}` where the badge's name goes */
  markOf: string;
  /** the reader wants no marks on this site */
  off: boolean;
}

/** A badge with the reports there are. */
export interface ListedBadge {
  badge: BadgeMessage;
  reports: Report[];
}

/** The same in a tab. */
export interface PageBadge extends ListedBadge {
  /** tells it apart from every other badge */
  key: string;
  /** the frame of the tab that it lies in; 0 for the page itself */
  frameId: number;
}

export type MessageName = keyof Protocol;
export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { name: Each } & Protocol[Each]['request'];
}[Name];
export type Answer<Name extends MessageName> = Protocol[Name]['answer'];
