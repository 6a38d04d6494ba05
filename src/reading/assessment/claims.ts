import type { AssessmentMethod } from '../../model';
import type { CompiledLanguage, CompiledRule, Role } from '../phrases/compiled';
import type { Pattern } from '../phrases/pattern';
import { isNegated } from './negation';

/** Words in a sentence that state a method, and by which rule. */
export interface Claim {
  rule: string;
  method: AssessmentMethod;
  start: number;
  end: number;
  weak: boolean;
}

/** Matches of one rule in one sentence that are looked at; a sentence that repeats itself says no more. */
const MAX_MATCHES = 8;

/** What a sentence claims, after masks, asides, words of ability and negation. */
export function claimsIn(sentence: string, role: Role, language: CompiledLanguage): Claim[] {
  if (matches(language.asides, sentence)) return [];
  const masked = mask(sentence, role, language);
  const ability = firstMatch(language.ability, masked);
  const claims = language.rules
    .filter((rule) => rule.applies(role))
    .flatMap((rule) => claimsOf(rule, masked, language))
    .filter((claim) => claim.firm || claim.end <= ability);
  return claims.filter((claim) => !claim.weak || !claims.some((other) => outranks(other, claim)));
}

function claimsOf(
  rule: CompiledRule,
  sentence: string,
  language: CompiledLanguage,
): (Claim & { firm: boolean })[] {
  const claims: (Claim & { firm: boolean })[] = [];
  for (let count = 0, from = 0; count < MAX_MATCHES; count++) {
    const match = rule.pattern.exec(sentence, from);
    if (match === null) break;
    const [start, end] = [match.index, match.index + match.text.length];
    // The next look starts inside this match: the same verb may reach a word that is not denied.
    from = start + 1;
    if (isNegated(sentence, start, end, language)) continue;
    claims.push({ rule: rule.id, method: rule.method, start, end, weak: rule.weak, firm: rule.firm });
  }
  return claims;
}

/**
 * A weak claim gives way to a firmer one on the same words: "complete a project" is no attendance, and a
 * grade "on the exam" is no graded work. Attendance says too little to drive anything else out.
 */
function outranks(other: Claim, weak: Claim): boolean {
  if (other.weak || other.method === weak.method || other.method === 'attendance') return false;
  return other.start < weak.end && weak.start < other.end;
}

function mask(sentence: string, role: Role, language: CompiledLanguage): string {
  return language.masks
    .filter((each) => each.applies(role))
    .reduce((text, each) => each.pattern.replaceIn(text, (found) => '\u0001'.repeat(found.length)), sentence);
}

export function matches(pattern: Pattern, text: string): boolean {
  return firstMatch(pattern, text) < Number.POSITIVE_INFINITY;
}

/** Where a pattern first matches; infinity when it does not. */
export function firstMatch(pattern: Pattern, text: string): number {
  return pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
