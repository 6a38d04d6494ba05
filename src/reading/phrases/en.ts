import { context } from './en/context';
import { rules } from './en/rules';
import type { PhraseLanguage } from './phrase-language';

/** English. */
export const en: PhraseLanguage = { language: 'en', ...context, rules };
