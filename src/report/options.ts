import type { Candidate, Found, Opened } from '../model';
import type { PinnedIssuer, RegistryConfig } from '../trust';

/** What a report is made for. */
export interface ReportOptions {
  /** what is known of the candidate; stays on the machine */
  candidate?: Candidate;
  /** language of sentences, e.g. `de`; English when absent or unknown */
  language?: string;
  /** "check again now" */
  fresh?: boolean;
  /**
   * The same for what is asked beyond verifying: registries, the issuer's site, endorsers. For a second question, right
   * after one that was `fresh`; whoever asks but one sets both.
   */
  standingFresh?: boolean;
  /** how the badge was come by, when a page led to it */
  found?: Found;
  signal?: AbortSignal;
  /** ends the time for everything that is asked about one input; set by `withDeadline` */
  deadline?: AbortSignal;
  /** opens PDF files where the reader for them is at hand (not in the service worker) */
  pdf?: (bytes: Uint8Array) => Promise<Opened>;
  /** texts of the QR codes in a picture, where pictures can be decoded; nothing when the search was cut short */
  qr?: (picture: Uint8Array) => Promise<string[] | undefined>;
  /** registries to ask about issuers; none by default */
  registries?: readonly RegistryConfig[];
  /** ask the issuer's site whether it names the issuer's DID as its own; not asked by default */
  linkage?: boolean;
  /** issuers that the reader pinned: a change is told */
  pins?: readonly PinnedIssuer[];
  /**
   * Verify the endorsements that it carries; they may lead to further hosts. Default true: false gives a first
   * answer sooner, without them.
   */
  endorsements?: boolean;
}
