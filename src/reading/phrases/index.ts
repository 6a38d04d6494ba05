import { en } from './en';
import type { PhraseLanguage } from './phrase-language';

export type { FactRule, Mask, PhraseLanguage, PhraseRule } from './phrase-language';
export { compile } from './template';

/** Every language whose phrases are known. A new one is its file and its line here. */
export const PHRASES: readonly PhraseLanguage[] = [en];
