import type { Check } from './check';
import type { Format, StatedDate } from './credential';
import type { Found } from './found';
import type { Json } from './json';
import type { ContainerKind } from './raw';
import type { Reading } from './reading';
import type { IssuerStanding, RecipientMatch, TrustNote, Vouching } from './trust';
import type { Verdict } from './verdict';

/** Everything the card, the lists and the terminal show about one credential. Plain data. */
export interface Report {
  /** the argument, URL or label it was asked about */
  input: string;
  container: ContainerKind;
  /** how it was come by */
  found?: Found;
  verdict: Verdict;
  /** the verdict as one sentence */
  headline: string;
  checks: Check[];
  format?: Format;
  /** e.g. `DataIntegrityProof/eddsa-rdfc-2022`, `hosted`, `RS256`; several joined with `+` */
  proof?: string;
  name?: string;
  issuer?: IssuerStanding;
  /** what binds the issuer's name and who knows it, as sentences */
  standing?: string[];
  /** endorsements and accreditations that it carries, each judged; absent while nobody asked */
  vouchings?: Vouching[];
  recipient: {
    match: RecipientMatch;
    basis: string;
    message: string;
    /** JSON Pointer to the identity that decided it */
    source?: string;
    /** further things a reader should know, worded in `message` too */
    notes?: TrustNote[];
  };
  dates: { issued?: StatedDate; validFrom?: StatedDate; validUntil?: StatedDate; statusCheckedAt?: string };
  /** withheld (undefined) when the verdict is `invalid`: nothing of it may be shown as fact */
  reading?: Reading;
  /** reports on credentials inside this one (CLR, presentation) */
  contained?: Report[];
  /** the raw credential, for "show source" */
  raw?: Json;
}
