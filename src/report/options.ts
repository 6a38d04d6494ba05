import type { Candidate, Found, Opened } from '../model';
import type { RegistryConfig } from '../trust';

/** What a report is made for. */
export interface ReportOptions {
  /** what is known of the candidate; stays on the machine */
  candidate?: Candidate;
  /** language of sentences, e.g. `de`; English when absent or unknown */
  language?: string;
  /** "check again now" */
  fresh?: boolean;
  /** how the badge was come by, when a page led to it */
  found?: Found;
  signal?: AbortSignal;
  /** opens PDF files where the reader for them is at hand (not in the service worker) */
  pdf?: (bytes: Uint8Array) => Promise<Opened>;
  /** registries to ask about issuers; none by default */
  registries?: readonly RegistryConfig[];
}
