import type { Credential, Reading } from '../model';
import { readMethods } from './assessment';
import type { Language } from './language';
import { materialOf } from './sources';

export { classifyText } from './assessment';
export { LANGUAGES, type Language, languageOfTag } from './language';

/**
 * Reads what a credential states. Pure, synchronous and total: whatever the JSON holds, a Reading comes back.
 * Texts are taken in `language` where the credential offers it, and the summary is written in it.
 */
export function read(credential: Credential, options: { language?: Language } = {}): Reading {
  const language = options.language ?? 'en';
  const material = materialOf(credential, language);
  const { name, description, image, type } = material;
  const stated = <T extends { text: string; source: string }>(located: T) => ({
    basis: 'structured' as const,
    ...located,
  });
  return {
    summary: '',
    achievement: {
      ...(name ? { name: stated(name) } : {}),
      ...(description ? { description: stated(description) } : {}),
      ...(image === undefined ? {} : { image }),
      ...(type ? { type: type.text } : {}),
    },
    outcomes: material.outcomes,
    assessment: {
      ...readMethods(material),
      results: material.results,
      ...(material.criteriaUrl ? { criteriaUrl: material.criteriaUrl.text } : {}),
      facts: material.assessment,
    },
    evidence: material.evidence,
    quality: material.quality,
    pathway: material.pathway,
    microcredential: [],
    credibility: [],
    notStated: [],
  };
}
