import type { CompletenessRow } from '../../model';
import { type Element, type Known, ofKind, rowOf } from './element';

/** Names are an identification; an e-mail address (hashed or not), DID or number only leads to one. */
const NO_NAME = /\/(id|sub|identity|identityHash|recipient)$/;

/**
 * The European standard elements to describe a micro-credential: Council Recommendation of 16 June 2022
 * (2022/C 243/02), Annex I. First the eleven mandatory ones, then the five optional ones.
 */
export const MANDATORY: readonly Element[] = [
  {
    id: 'learner',
    find({ material }) {
      const learner = ofKind(material.identity, 'learner');
      return { full: learner.filter(({ source }) => !NO_NAME.test(source)), part: learner };
    },
  },
  { id: 'title', find: ({ material }) => ({ full: material.name ? [material.name] : [] }) },
  { id: 'country', find: ({ material }) => ({ full: ofKind(material.identity, 'country') }) },
  { id: 'awarding-body', find: ({ material }) => ({ full: ofKind(material.identity, 'awarding-body') }) },
  { id: 'issued-on', find: ({ material }) => ({ full: ofKind(material.identity, 'issued-on') }) },
  {
    id: 'outcomes',
    find: ({ outcomes }) => ({
      full: ofKind(outcomes, 'outcome', 'skill'),
      part: ofKind(outcomes, 'description', 'criteria', 'tag'),
    }),
  },
  {
    id: 'workload',
    find: ({ quality, pathway }) => ({
      full: [...ofKind(quality, 'workload', 'credits-ects'), ...ofKind(pathway, 'workload')],
      part: [...ofKind(quality, 'credits-available', 'credits-earned'), ...ofKind(pathway, 'duration')],
    }),
  },
  {
    id: 'level',
    find: ({ quality, outcomes }) => ({
      full: [
        ...ofKind(quality, 'level-eqf', 'level-national'),
        ...outcomes.filter(({ framework }) => framework === 'EQF'),
      ],
    }),
  },
  {
    id: 'assessment',
    find: ({ assessment }) => ({
      full: assessment.methods.filter(({ method }) => method !== 'attendance'),
      part: assessment.methods,
    }),
  },
  {
    id: 'participation',
    find: ({ pathway }) => ({ full: ofKind(pathway, 'participation'), part: ofKind(pathway, 'activity') }),
  },
  {
    id: 'quality-assurance',
    find: ({ quality }) => ({
      full: ofKind(quality, 'quality-assurance', 'accreditation'),
      part: ofKind(quality, 'endorsement'),
    }),
  },
];

export const OPTIONAL: readonly Element[] = [
  { id: 'prerequisites', find: ({ pathway }) => ({ full: ofKind(pathway, 'prerequisite') }) },
  {
    id: 'supervision',
    find({ assessment: { facts } }) {
      const structured = ofKind(facts, 'supervision').filter(({ basis }) => basis === 'structured');
      const phrases = ofKind(facts, 'supervision', 'identity-check');
      const both = new Set(phrases.map(({ kind }) => kind)).size === 2;
      return { full: structured.length > 0 ? structured : both ? phrases : [], part: phrases };
    },
  },
  {
    id: 'grade',
    find: ({ assessment }) => ({
      full: assessment.results,
      part: ofKind(assessment.facts, 'pass-mark', 'grading-scheme'),
    }),
  },
  {
    id: 'stackability',
    find: ({ pathway }) => ({
      full: ofKind(pathway, 'association', 'part', 'related', 'partial-qualification'),
    }),
  },
  {
    id: 'further-information',
    find: ({ material }) => ({ full: material.criteriaUrl ? [material.criteriaUrl] : [] }),
  },
];

/** The table: every element stated (where), partly, or not. */
export function microcredentialTable(known: Known): CompletenessRow[] {
  return [...MANDATORY, ...OPTIONAL].map((element) => rowOf(element, known));
}
