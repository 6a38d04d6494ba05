import type { Coverage, StatedOutcome } from '../../model';

/** Words of the full report in one language, beside those of the card. */
export interface ReportWords {
  /** heading over the outcomes' kinds */
  outcomeKinds: Readonly<Record<StatedOutcome['kind'], string>>;
  /** names of facts that the card does not show, by their kind */
  facts: Readonly<Record<string, string>>;
  /** a field of the standard says so */
  inField: string;
  /** a rule found it in a sentence, which is quoted */
  inText: string;
  /** before a JSON Pointer, for screen readers */
  where: string;
  assessmentFacts: string;
  results: string;
  /** `{met}` is one of the next two */
  met: string;
  notMet: string;
  ladderTitle: string;
  /** text alternative of the ladder; `{held}` lists what is stated */
  ladderText: string;
  ladderNone: string;
  statedHere: string;
  besideLadder: string;
  criteriaPage: string;
  quality: string;
  pathway: string;
  completeness: string;
  european: string;
  mandatory: string;
  optional: string;
  credibility: string;
  element: string;
  isStated: string;
  whereStated: string;
  coverage: Readonly<Record<Coverage, string>>;
  /** `{stated}` of `{all}` elements */
  tally: string;
  elements: Readonly<Record<string, string>>;
  credible: Readonly<Record<string, string>>;
  checks: string;
  detail: string;
  dates: string;
  /** text alternative of the picture of dates */
  datesText: string;
  noDates: string;
  dateNames: Readonly<Record<'issued' | 'validFrom' | 'validUntil' | 'statusChecked' | 'now', string>>;
  contained: string;
  raw: string;
  rawHint: string;
  /** longer than can be shown */
  rawShortened: string;
  /** nothing may be shown after tampering */
  withheld: string;
  noReading: string;
  image: string;
  /** `{host}` is asked for the picture */
  showImage: string;
  imageFailed: string;
  format: string;
  proof: string;
  cameIn: string;
}
