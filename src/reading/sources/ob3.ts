import { isObject } from '../../model';
import { readAchievement } from './achievement';
import { endorsement } from './achievement-facts';
import { readEnvelope } from './envelope';
import { readEvidence } from './evidence';
import { each, inside, type Place, textAt, valueAt } from './located';
import { fact, type Material } from './material';
import { profile } from './profile';
import { readResults } from './results';
import type { SourceReader } from './source-reader';

/** Open Badges 3.0 AchievementCredential. */
export const ob3: SourceReader = { formats: ['ob3'], collect: readOb3 };

/** Also for the credentials inside a CLR. */
export function readOb3(into: Material, credential: Place, language: string): void {
  readEnvelope(into, credential, language);
  for (const subject of each(credential, 'credentialSubject').slice(0, 20))
    readSubject(into, subject, language);
  readEvidence(into, credential, language);
  into.quality.push(
    ...each(credential, 'endorsement').flatMap((place) => fact('endorsement', endorsement(place, language))),
  );
}

function readSubject(into: Material, subject: Place, language: string): void {
  const learner =
    textAt(inside(subject, 'name'), language) ??
    textAt(inside(subject, 'id'), language) ??
    each(subject, 'identifier')
      .map((place) => textAt(inside(place, 'identityHash'), language))
      .find((text) => text !== undefined);
  into.identity.push(...fact('learner', learner));
  for (const achievement of each(subject, 'achievement')) {
    if (!isObject(achievement.node)) continue;
    readAchievement(into, achievement, language);
    readResults(into, subject, achievement, language);
  }
  const narrative = textAt(inside(subject, 'narrative'), language);
  if (narrative) into.passages.push({ role: 'narrative', ...narrative });
  into.assessment.push(...fact('assessor', profile(inside(subject, 'source'), language)));
  into.quality.push(...fact('credits-earned', valueAt(inside(subject, 'creditsEarned'), language)));
  into.pathway.push(
    ...fact('role', textAt(inside(subject, 'role'), language)),
    ...fact('term', textAt(inside(subject, 'term'), language)),
    ...fact('activity-start', textAt(inside(subject, 'activityStartDate'), language)),
    ...fact('activity-end', textAt(inside(subject, 'activityEndDate'), language)),
  );
}
