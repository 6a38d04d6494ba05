import type { AssessmentMethod, Outcome, RecipientMatch, Verdict } from '../../model';

/** Labels of the card, lists and pages in one language. Sentences about a badge come ready in its report. */
export interface Words {
  /** BCP 47 tag of the language, for whoever reads it aloud */
  language: string;
  canDo: string;
  assessedBy: string;
  saysWho: string;
  evidence: string;
  inForce: string;
  thisPerson: string;
  notStated: string;
  /** stands in a row of which the credential says nothing */
  nothing: string;
  howChecked: string;
  checking: string;
  /** stands under the label until an answer comes */
  leadsTo: string;
  askAgain: string;
  allow: string;
  close: string;
  markOf: string;
  issued: string;
  validUntil: string;
  noEnd: string;
  statusChecked: string;
  ladder: string;
  required: string;
  result: string;
  quoted: string;
  noPerson: string;
  count: string;
  noBadges: string;
  onlyHere: string;
  back: string;
  check: string;
  allowed: string;
  notAllowed: string;
  cannotRunHere: string;
  /** no answer came, through no fault of the badge */
  failed: string;
  /** registries and endorsers are being asked */
  askingWho: string;
  /** button; `{hosts}` may not be asked yet who the issuer is */
  allowRegistries: string;
  whoDetails: string;
  identifier: string;
  signedWith: string;
  pin: string;
  /** pins it as it is now, after a change */
  pinAnew: string;
  unpin: string;
  /** label of the field for an address that the candidate gave */
  typeEmail: string;
  compare: string;
  outcomes: Readonly<Record<Outcome, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
  methods: Readonly<Record<AssessmentMethod | 'not-stated', string>>;
  matches: Readonly<Record<RecipientMatch, string>>;
  /** facts about standard and quality, by their kind */
  facts: Readonly<Record<string, string>>;
  /** what a reader would want, by the keys of `Reading.notStated` */
  gaps: Readonly<Record<string, string>>;
}
