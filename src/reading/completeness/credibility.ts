import type { CompletenessRow } from '../../model';
import { type Element, type Known, ofKind, rowOf } from './element';

/** The four elements of a credible credential: outcomes, criteria, issuer, evidence. */
export const CREDIBILITY: readonly Element[] = [
  {
    id: 'outcomes',
    // Tied to a framework or stated one by one; a description alone is a claim in general words.
    find: ({ outcomes }) => ({
      full: ofKind(outcomes, 'outcome', 'skill'),
      part: ofKind(outcomes, 'description'),
    }),
  },
  {
    id: 'criteria',
    find({ assessment, material, outcomes }) {
      const methods = assessment.methods.filter(({ method }) => method !== 'attendance');
      const criteria = ofKind(outcomes, 'criteria');
      const page = material.criteriaUrl ? [material.criteriaUrl] : [];
      return { full: methods, part: [...criteria, ...assessment.methods, ...page] };
    },
  },
  {
    id: 'issuer',
    find({ material, quality }) {
      const body = ofKind(material.identity, 'awarding-body');
      const behind = ofKind(quality, 'designer', 'accreditation', 'quality-assurance', 'endorsement');
      return { full: body.length > 0 && behind.length > 0 ? [...body, ...behind] : [], part: body };
    },
  },
  {
    id: 'evidence',
    find: ({ evidence, assessment }) => ({
      full: evidence.filter(({ url }) => url !== undefined),
      part: [...evidence, ...assessment.results],
    }),
  },
];

/** The table of the four. */
export function credibilityTable(known: Known): CompletenessRow[] {
  return CREDIBILITY.map((element) => rowOf(element, known));
}
