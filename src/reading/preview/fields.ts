import type { Gap } from '../completeness';

/** The exact field that would carry a thing, in Open Badges 3.0 and in 2.0 where that has one. */
export interface BadgeField {
  /** path below the AchievementCredential */
  ob3: string;
  /** path below the Assertion */
  ob2?: string;
}

/** Fields by gap. Open Badges has no field for supervision: criteria must say it in words. */
export const FIELDS: Record<Gap, BadgeField> = {
  description: { ob3: 'credentialSubject.achievement.description', ob2: 'badge.description' },
  criteria: { ob3: 'credentialSubject.achievement.criteria.narrative', ob2: 'badge.criteria.narrative' },
  assessment: { ob3: 'credentialSubject.achievement.criteria.narrative', ob2: 'badge.criteria.narrative' },
  skills: {
    ob3: 'credentialSubject.achievement.alignment[].targetName, targetUrl, targetFramework',
    ob2: 'badge.alignment[].targetName, targetUrl, targetFramework',
  },
  evidence: { ob3: 'evidence[].id, name, narrative, genre', ob2: 'evidence[].id, name, narrative, genre' },
  result: {
    ob3: 'credentialSubject.result[].value with credentialSubject.achievement.resultDescription[].requiredValue',
    ob2: 'narrative',
  },
  assessor: { ob3: 'credentialSubject.source', ob2: 'badge.criteria.narrative' },
  supervision: { ob3: 'credentialSubject.achievement.criteria.narrative', ob2: 'badge.criteria.narrative' },
  level: {
    ob3: 'credentialSubject.achievement.alignment[].targetUrl (http://data.europa.eu/snb/eqf/...)',
    ob2: 'badge.alignment[].targetUrl (http://data.europa.eu/snb/eqf/...)',
  },
  workload: { ob3: 'credentialSubject.achievement.creditsAvailable', ob2: 'badge.criteria.narrative' },
  'quality-assurance': { ob3: 'credentialSubject.achievement.endorsement[]', ob2: 'badge.endorsement' },
};
