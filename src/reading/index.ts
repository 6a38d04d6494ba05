import type { Credential, Reading, Stated, StatedFact } from '../model';
import { readMethods } from './assessment';
import { phraseFacts } from './assessment/facts';
import { credibilityTable, microcredentialTable, notStated } from './completeness';
import type { Language } from './language';
import { materialOf } from './sources';
import type { Located } from './sources/located';
import type { Material } from './sources/material';
import { summaryOf } from './summary';

export { classifyText, type PhraseMethod } from './assessment';
export { LANGUAGES, type Language, languageOfTag } from './language';
export { type BadgeField, type Preview, type PreviewGap, previewOf } from './preview';

/** Facts found in texts that do not speak of the assessment. */
const QUALITY_FACTS = ['workload'];
const PATHWAY_FACTS = ['participation', 'prerequisite'];

/**
 * Reads what a credential states. Pure, synchronous and total: whatever the JSON holds, a Reading comes back.
 * Texts are taken in `language` where the credential offers it, and the summary is written in it.
 */
export function read(credential: Credential, options: { language?: Language } = {}): Reading {
  const language = options.language ?? 'en';
  const material = materialOf(credential, language);
  const facts = phraseFacts(material);
  const of = (kinds: string[]): StatedFact[] => facts.filter(({ kind }) => kinds.includes(kind));
  const others = [...QUALITY_FACTS, ...PATHWAY_FACTS];
  const known = {
    material,
    outcomes: material.outcomes,
    assessment: {
      ...readMethods(material),
      results: material.results,
      ...(material.criteriaUrl ? { criteriaUrl: material.criteriaUrl.text } : {}),
      facts: [...material.assessment, ...facts.filter(({ kind }) => !others.includes(kind))],
    },
    evidence: material.evidence,
    quality: [...material.quality, ...of(QUALITY_FACTS)],
    pathway: [...material.pathway, ...of(PATHWAY_FACTS)],
  };
  const { material: _, ...read } = known;
  return {
    summary: summaryOf(read, credential.format, language),
    achievement: about(material),
    ...read,
    microcredential: microcredentialTable(known),
    credibility: credibilityTable(known),
    notStated: notStated(known),
  };
}

function about({ name, description, image, type }: Material): NonNullable<Reading['achievement']> {
  return {
    ...(name ? { name: stated(name) } : {}),
    ...(description ? { description: stated(description) } : {}),
    ...(image === undefined ? {} : { image }),
    ...(type ? { type: type.text } : {}),
  };
}

function stated(located: Located): Stated {
  return { basis: 'structured', ...located };
}
