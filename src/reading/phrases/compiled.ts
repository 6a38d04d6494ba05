import type { AssessmentMethod } from '../../model';
import type { Passage } from '../sources/material';
import type { Pattern } from './pattern';
import type { Language, PhraseLanguage } from './phrase-language';
import { compile } from './template';

export type Role = Passage['role'];

export interface CompiledRule {
  id: string;
  method: AssessmentMethod;
  pattern: Pattern;
  weak: boolean;
  firm: boolean;
  lone: boolean;
  applies(role: Role): boolean;
}

/** A language with its templates made into expressions. */
export interface CompiledLanguage {
  language: Language;
  rules: readonly CompiledRule[];
  facts: readonly { kind: string; pattern: Pattern }[];
  masks: readonly { pattern: Pattern; applies(role: Role): boolean }[];
  asides: Pattern;
  ability: Pattern;
  negationBefore: Pattern;
  negationAfter: Pattern;
  negationStops: Pattern;
  or: Pattern;
  and: Pattern;
  oneOf: Pattern;
}

const compiled = new Map<PhraseLanguage, CompiledLanguage>();

/** Compiles a language when it is first needed. */
export function compiledLanguage(phrases: PhraseLanguage): CompiledLanguage {
  const known = compiled.get(phrases);
  if (known) return known;
  const fresh = build(phrases);
  compiled.set(phrases, fresh);
  return fresh;
}

function build(phrases: PhraseLanguage): CompiledLanguage {
  const make = (templates: readonly string[]): Pattern => compile(templates, phrases.words);
  return {
    language: phrases.language,
    rules: phrases.rules.map(({ id, method, when, weak, firm, lone, roles }) => ({
      id,
      method,
      pattern: make(when),
      weak: weak === true,
      firm: firm === true,
      lone: lone === true,
      applies: appliesTo(roles),
    })),
    facts: phrases.facts.map(({ kind, when }) => ({ kind, pattern: make(when) })),
    masks: phrases.masks.map(({ when, roles }) => ({ pattern: make(when), applies: appliesTo(roles) })),
    asides: make(phrases.asides),
    ability: make(phrases.ability),
    negationBefore: make(phrases.negation.before),
    negationAfter: make(phrases.negation.after),
    negationStops: make(phrases.negation.stops),
    or: make(phrases.or),
    and: make(phrases.and),
    oneOf: make(phrases.oneOf),
  };
}

/** A name is too short to be read like a text: only rules that ask for it see it. */
function appliesTo(roles: readonly Role[] | undefined): (role: Role) => boolean {
  return roles ? (role) => roles.includes(role) : (role) => role !== 'name';
}
