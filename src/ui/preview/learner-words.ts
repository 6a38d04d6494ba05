/** Words of the learner's preview in one language. */
export interface LearnerWords {
  seenTitle: string;
  couldTitle: string;
  /** before the plain sentence that stands on top */
  firstSentence: string;
  /** an Achievement or BadgeClass: nobody has it yet */
  isDraft: string;
  noGaps: string;
  /** `{what}` will be missed */
  misses: string;
  field: string;
  /** said of a field in Open Badges 2.0 */
  fieldOb2: string;
  letterTitle: string;
  /** the ready text; `{name}`, `{asks}` */
  letter: string;
  /** one line of it; `{ask}`, `{field}` */
  letterLine: string;
  /** in the letter the reader is the issuer: what to ask for instead of the preview's own words */
  letterAsks: Readonly<Record<string, string>>;
  copy: string;
  copied: string;
  copyFailed: string;
  linkTitle: string;
  linkThis: string;
  linkKnown: string;
  /** `{host}` shows a web page only */
  linkPageOnly: string;
  linkRetired: string;
  linkChecker: string;
  linkUnknown: string;
  linkFile: string;
  linkEmail: string;
  linkRules: readonly string[];
  otherHosts: string;
  host: string;
  linkPut: string;
  linkLoses: string;
  /** notes on single hosts, by the keys of `host-links.ts` */
  notes: Readonly<Record<string, string>>;
  emailTitle: string;
  emailHint: string;
}
