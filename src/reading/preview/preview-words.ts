import type { Gap } from '../completeness';
import type { Language } from '../language';

/** What a gap costs the learner, and what to ask the issuer for. */
export interface GapWords {
  /** what a recruiter will miss */
  misses: string;
  /** what to ask the issuer for */
  ask: string;
}

/** One language of the learner's preview: a member of this folder. */
export interface PreviewWords {
  language: Language;
  gaps: Record<Gap, GapWords>;
}
