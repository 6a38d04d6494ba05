import type { Format, Reading } from '../../model';
import type { Language } from '../language';
import { compose } from './compose';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { SummaryWords } from './summary-words';

export type { SummaryWords } from './summary-words';

/** Every language the summary is written in. */
export const SUMMARIES: readonly SummaryWords[] = [en, de, fr, es, nl];

/** One plain sentence on what was read, in `language`. */
export function summaryOf(
  reading: Pick<Reading, 'outcomes' | 'assessment' | 'evidence'>,
  format: Format,
  language: Language,
): string {
  return compose(reading, format, SUMMARIES.find((each) => each.language === language) ?? en);
}
