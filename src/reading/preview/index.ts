import type { Reading } from '../../model';
import { GAPS, type Gap } from '../completeness';
import type { Language } from '../language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { type BadgeField, FIELDS } from './fields';
import { fr } from './fr';
import { nl } from './nl';
import type { GapWords, PreviewWords } from './preview-words';

export type { BadgeField } from './fields';
export type { PreviewWords } from './preview-words';

/** Every language the preview is written in. */
export const PREVIEWS: readonly PreviewWords[] = [en, de, fr, es, nl];

/** One thing a recruiter will miss: what it is, what to ask for, and the field that would carry it. */
export interface PreviewGap extends GapWords {
  gap: Gap;
  field: BadgeField;
}

/** How a recruiter will see a badge, turned to its holder (or to an issuer who tries a draft). */
export interface Preview {
  /** the sentence that a reader sees first */
  seen: string;
  gaps: PreviewGap[];
}

/** The learner's preview of a reading: pure, nothing is read again. */
export function previewOf(reading: Reading, language: Language = 'en'): Preview {
  const words = PREVIEWS.find((each) => each.language === language) ?? en;
  const missing = GAPS.filter((gap) => reading.notStated.includes(gap));
  return {
    seen: reading.summary,
    gaps: missing.map((gap) => ({ gap, ...words.gaps[gap], field: FIELDS[gap] })),
  };
}
