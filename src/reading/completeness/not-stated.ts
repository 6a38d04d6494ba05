import { type Known, ofKind } from './element';

/** What a reader would want, in the order of wanting it. */
export const GAPS = [
  'description',
  'criteria',
  'assessment',
  'skills',
  'evidence',
  'result',
  'assessor',
  'supervision',
  'level',
  'workload',
  'quality-assurance',
] as const;

export type Gap = (typeof GAPS)[number];

const MISSING: Record<Gap, (known: Known) => boolean> = {
  description: ({ outcomes }) => ofKind(outcomes, 'description', 'outcome').length === 0,
  criteria: ({ outcomes, assessment }) =>
    ofKind(outcomes, 'criteria').length === 0 && ofKind(assessment.facts, 'type').length === 0,
  assessment: ({ assessment }) => assessment.methods.every(({ method }) => method === 'attendance'),
  skills: ({ outcomes }) =>
    !outcomes.some(({ framework, kind }) => framework !== undefined || kind === 'outcome'),
  evidence: ({ evidence }) => evidence.length === 0,
  result: ({ assessment }) => assessment.results.length === 0,
  assessor: ({ assessment }) => ofKind(assessment.facts, 'assessor').length === 0,
  supervision: ({ assessment }) => ofKind(assessment.facts, 'supervision', 'identity-check').length === 0,
  level: ({ quality, outcomes }) =>
    ofKind(quality, 'level-eqf', 'level-national').length === 0 &&
    !outcomes.some(({ framework }) => framework === 'EQF'),
  workload: ({ quality, pathway }) =>
    ofKind(
      [...quality, ...pathway],
      'workload',
      'credits-ects',
      'credits-available',
      'credits-earned',
      'duration',
    ).length === 0,
  'quality-assurance': ({ quality }) =>
    ofKind(quality, 'quality-assurance', 'accreditation', 'endorsement').length === 0,
};

/** What the credential leaves out. */
export function notStated(known: Known): Gap[] {
  return GAPS.filter((gap) => MISSING[gap](known));
}
