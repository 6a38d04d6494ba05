import type { Verdict } from '../model';

/**
 * What a host can tell a machine:
 * - `signed`: a credential with a proof; `hosted`: JSON that the host itself vouches for (Open Badges 2);
 * - `existence`: only whether a record exists; `page-only`: a web page for people;
 * - `retired`: the service is gone; `checker`: checks the credentials of others.
 */
export type HostKind = 'signed' | 'hosted' | 'existence' | 'page-only' | 'retired' | 'checker';

/** A place where badges live. Plain data and pure functions of an address: nothing is fetched here. */
export interface BadgeHost {
  /** stable: part of the contract of `scan --json` */
  id: string;
  name: string;
  kind: HostKind;
  /**
   * Source of a regular expression that every address of this host contains, in any case and also when
   * percent-encoded inside a redirector; the id where nothing is said. Lets a scan pass over ordinary
   * links without parsing them.
   */
  hint?: string;
  /** True for the address of one award: not for the home page, a profile, a badge class or its artwork. */
  matches(url: URL): boolean;
  /** Where to ask for the credential, in this order; rebuilt from the ids in the address, never copied. */
  credentialUrls(url: URL): string[];
  /** Accept header, where the host needs a certain one */
  accept?: string;
  /**
   * Asks its own addresses for an id, whatever domain an award is on: where a page says that an address is one of its own,
   * the page chooses no host.
   */
  anyDomain?: true;
  /** One address for all the addresses of an award. */
  canonical?(url: URL): string;
  /** Something can be said of its addresses, but a link to them in a page is no badge. */
  unmarked?: true;
  /** For `existence`: an address that answers 200 when the record exists and 404 when not; not every award has one. */
  existenceUrl?(url: URL): string | undefined;
  /** reason key of what can be said when there is no credential to check */
  says?: string;
  /** An element that the host's embed code leaves in a page, and the award that it names. */
  embed?: { selector: string; url(element: Element): string | undefined };
  /** Selector of what its embed code puts around a link. */
  around?: string;
  /** Selector of the badge's name inside that. */
  called?: string;
}

/** What a host answered. */
export interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * An address as people paste it, and what must come out. Host files give theirs from a function, which bundlers drop.
 * Answers are recorded in shape only: names, ids and dates in them are invented.
 */
export interface HostExample {
  url: string;
  /** false: this address must not be taken for an award */
  matches: boolean;
  credentialUrls?: string[];
  canonical?: string;
  /** what is answered, by address; all else cannot be reached */
  answers?: Record<string, RecordedAnswer>;
  /** verdict on those answers, and the reason of a finding that led to it */
  verdict?: Verdict;
  reason?: string;
}
