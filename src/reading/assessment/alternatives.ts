import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../model';
import type { CompiledLanguage } from '../phrases/compiled';
import { type Claim, matches } from './claims';

/** Between the heads of two alternatives and the word between them, in characters. */
const NEAR = 70;

/** Place on the ladder: 0 is the weakest. */
export function rank(method: AssessmentMethod): number {
  return ASSESSMENT_METHODS.indexOf(method);
}

/**
 * "Pass the exam or attend the course": either is enough, so only the weaker is required. An `and` after the
 * `or` binds what follows to all before it: then nothing is an alternative.
 */
export function withoutStrongerAlternatives(
  claims: readonly Claim[],
  sentence: string,
  language: CompiledLanguage,
): Claim[] {
  let kept = [...claims];
  for (let or = language.or.exec(sentence); or !== null; ) {
    const [start, end] = [or.index, or.index + or.text.length];
    or = language.or.exec(sentence, end);
    const left = kept.filter((claim) => claim.end <= start && start - claim.end <= NEAR);
    const right = kept.filter((claim) => claim.end > end && claim.end - end <= NEAR);
    const closest = Math.min(...right.map((claim) => claim.end));
    const nearLeft = left.filter((claim) => !joined(sentence.slice(claim.end, start), language));
    const nearRight = right.filter(
      (claim) =>
        claim.start <= closest && !joined(sentence.slice(end, Math.min(claim.end, closest)), language),
    );
    if (nearLeft.length === 0 || nearRight.length === 0) continue;
    const weakest = Math.min(strongest(nearLeft), strongest(nearRight));
    const between = new Set([...nearLeft, ...nearRight]);
    kept = kept.filter((claim) => !between.has(claim) || rank(claim.method) <= weakest);
  }
  return kept;
}

function joined(text: string, language: CompiledLanguage): boolean {
  return matches(language.and, text) || /[;:]/.test(text);
}

function strongest(claims: readonly Claim[]): number {
  return Math.max(...claims.map((claim) => rank(claim.method)));
}
