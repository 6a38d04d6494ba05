import { typesOf } from '../../model';
import { MAX_DEPTH } from '../limits';
import { readAssessment } from './elm-assessment';
import { label, labels } from './elm-label';
import { readSpecification } from './elm-specification';
import { each, inside, type Place, path, textAt } from './located';
import { fact, type Material } from './material';
import { awardingBody } from './profile';

/** A claim of ELM 3: LearningAchievement, LearningActivity, LearningAssessment or LearningEntitlement. */
export function readClaim(into: Material, claim: Place, language: string, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const types = typesOf(claim.node);
  if (types.includes('LearningAssessment')) readAssessment(into, claim, language);
  else if (types.includes('LearningActivity')) readActivity(into, claim, language);
  else readAchieved(into, claim, language);
  for (const key of ['provenBy', 'influencedBy', 'hasPart', 'entitlesTo'])
    for (const inner of each(claim, key)) {
      if (key === 'hasPart') into.pathway.push(...fact('part', textAt(inside(inner, 'title'), language)));
      readClaim(into, inner, language, depth + 1);
    }
}

function readAchieved(into: Material, claim: Place, language: string): void {
  const title = textAt(inside(claim, 'title'), language);
  if (title) into.name ??= title;
  const description = textAt(inside(claim, 'description'), language);
  if (description) {
    into.description ??= description;
    into.passages.push({ role: 'description', ...description });
    into.outcomes.push({ kind: 'description', basis: 'structured', ...description });
  }
  for (const body of each(inside(claim, 'awardedBy'), 'awardingBody')) awardingBody(into, body, language);
  for (const specification of each(claim, 'specifiedBy')) readSpecification(into, specification, language);
}

/** What the learner took part in: says how, never how well. */
function readActivity(into: Material, activity: Place, language: string): void {
  const title = label(activity, language);
  if (title) into.clues.push({ kind: 'activity-type', ...title });
  for (const specification of each(activity, 'specifiedBy')) {
    into.pathway.push(
      ...labels(specification, 'dcType', language).flatMap((text) => fact('activity', text)),
      ...labels(specification, 'mode', language).flatMap((text) => fact('participation', text)),
      ...fact('workload', textAt(path(specification, 'volumeOfLearning'), language)),
    );
  }
}
