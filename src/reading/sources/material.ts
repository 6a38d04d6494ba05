import type { StatedEvidence, StatedFact, StatedOutcome, StatedResult } from '../../model';
import type { Located } from './located';

/** A text in which phrases are looked for, by what it is about. */
export interface Passage extends Located {
  role: 'criteria' | 'description' | 'evidence' | 'narrative' | 'name';
}

/** A field that says, in its standard's own vocabulary, how was assessed. */
export interface Clue extends Located {
  kind:
    | 'achievement-type'
    | 'result-type'
    | 'rubric'
    | 'evidence-genre'
    | 'assessment-type'
    | 'ctdl-method'
    | 'activity-type';
}

/** What a format yields, the same for all of them: located, not yet understood. */
export interface Material {
  name?: Located;
  description?: Located;
  type?: Located;
  image?: string;
  criteriaUrl?: Located;
  passages: Passage[];
  clues: Clue[];
  outcomes: StatedOutcome[];
  results: StatedResult[];
  assessment: StatedFact[];
  evidence: StatedEvidence[];
  quality: StatedFact[];
  pathway: StatedFact[];
  /** who, what, when and where: learner, awarding body, country, date of issue */
  identity: StatedFact[];
}

export function emptyMaterial(): Material {
  return {
    passages: [],
    clues: [],
    outcomes: [],
    results: [],
    assessment: [],
    evidence: [],
    quality: [],
    pathway: [],
    identity: [],
  };
}

/** A located text as a structured fact; nothing when there is no text. */
export function fact(kind: string, text: Located | undefined): StatedFact[] {
  return text === undefined ? [] : [{ kind, basis: 'structured', ...text }];
}
