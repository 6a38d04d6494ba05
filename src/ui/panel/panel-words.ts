import type { RecipientMatch, StatedOutcome } from '../../model';
import type { Force } from './force';
import type { NeededSkill } from './role';
import type { Order } from './rows';

/** Labels of the side panel in one language. */
export interface PanelWords {
  title: string;
  /** the popup's button that opens the panel */
  open: string;
  pressButton: string;
  checkAll: string;
  checkAllNote: string;
  stop: string;
  progress: string;
  waiting: string;
  filter: string;
  everything: string;
  sort: string;
  orders: Readonly<Record<Order, string>>;
  find: string;
  shown: string;
  noBadgesHint: string;
  goTo: string;
  wentTo: string;
  notInPage: string;
  read: string;
  issuer: string;
  noDomain: string;
  /** whose it is, as part of a sentence about a credential */
  persons: Readonly<Record<RecipientMatch, string>>;
  skills: string;
  skillsNote: string;
  noSkills: string;
  noFramework: string;
  /** continues a verdict: "Expired, not in force" */
  forces: Readonly<Record<Force, string>>;
  undated: string;
  level: string;
  /** after a result below what was required, or not finished */
  notReached: string;
  role: string;
  roleNote: string;
  pick: string;
  narrow: string;
  moreToPick: string;
  roleField: string;
  roleHow: string;
  lookUp: string;
  clear: string;
  standings: Readonly<Record<NeededSkill['standing'], string>>;
  named: string;
  tagged: string;
  mentioned: string;
  /** completes `mentioned`: in which text of the credential */
  places: Readonly<Record<StatedOutcome['kind'], string>>;
  notCounted: string;
  notEvidencedNote: string;
  notChecked: string;
  export: string;
  exportNote: string;
  print: string;
  /** in the report to print itself */
  printNow: string;
  json: string;
  csv: string;
}
