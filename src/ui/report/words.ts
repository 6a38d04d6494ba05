import { report as de } from '../words/de/report';
import { report as en } from '../words/en/report';
import { report as es } from '../words/es/report';
import { report as fr } from '../words/fr/report';
import { report as nl } from '../words/nl/report';
import type { ReportWords } from './report-words';

/** Every language of the full report. */
export const REPORT_WORDS: Readonly<Record<string, ReportWords>> = { en, de, fr, es, nl };

/** Words for a language tag such as `de-AT`; English where we have none. */
export function reportWordsFor(language: string): ReportWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(REPORT_WORDS, primary) ? REPORT_WORDS[primary] : undefined) ?? en;
}
