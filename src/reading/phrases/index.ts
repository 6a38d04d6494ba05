import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { PhraseLanguage } from './phrase-language';

export type { FactRule, Mask, PhraseLanguage, PhraseRule } from './phrase-language';
export { compile } from './template';

/** Every language whose phrases are known. A new one is its file and its line here. */
export const PHRASES: readonly PhraseLanguage[] = [en, de, fr, es, nl];
