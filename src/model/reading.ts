/** How we know a thing: a field of the standard says so, or a rule found it in a text. */
export type Basis = 'structured' | 'phrase';

/** A stated thing with its place. Nothing is shown without `source`. */
export interface Stated {
  /** as written in the credential; for `phrase` the sentence that carries it */
  text: string;
  /** JSON Pointer (RFC 6901) into the credential */
  source: string;
  basis: Basis;
  language?: string;
}

/** Weakest to strongest; `experience` stands beside the ladder. */
export const ASSESSMENT_METHODS = [
  'attendance',
  'knowledge-test',
  'scored-practice',
  'experience',
  'work-product',
  'observed-performance',
] as const;

export type AssessmentMethod = (typeof ASSESSMENT_METHODS)[number];

export interface StatedMethod extends Stated {
  method: AssessmentMethod;
}

/** An outcome or skill; `framework` when it is aligned with one (ESCO, O*NET, CASE, CTDL, ...). */
export interface StatedOutcome extends Stated {
  kind: 'description' | 'criteria' | 'skill' | 'tag' | 'outcome';
  framework?: string;
  code?: string;
  url?: string;
}

export interface StatedEvidence extends Stated {
  name?: string;
  url?: string;
  genre?: string;
}

/** A result held against the standard that was required. */
export interface StatedResult extends Stated {
  label: string;
  value?: string;
  required?: string;
  maximum?: string;
  /** met the stated requirement; undefined when none is stated or it cannot be compared */
  met?: boolean;
}

/** A named fact about standard, quality or pathway: level, workload, credits, designer, assessor ... */
export interface StatedFact extends Stated {
  kind: string;
  /** for `phrase`: the very words of the sentence that say so ("80% or higher") */
  value?: string;
}

export type Coverage = 'stated' | 'partly' | 'not-stated';

/** One row of a completeness table: an element, and where it is stated. */
export interface CompletenessRow {
  element: string;
  coverage: Coverage;
  sources: string[];
}

/** What one credential says: quoted, never judged. */
export interface Reading {
  /** one plain sentence composed only from what was read */
  summary: string;
  achievement?: { name?: Stated; description?: Stated; image?: string; type?: string };
  outcomes: StatedOutcome[];
  assessment: {
    methods: StatedMethod[];
    strongest: AssessmentMethod | 'not-stated';
    results: StatedResult[];
    /** criteria page that could be opened with the reader's consent */
    criteriaUrl?: string;
    facts: StatedFact[];
  };
  evidence: StatedEvidence[];
  quality: StatedFact[];
  pathway: StatedFact[];
  /** Council Recommendation 2022/C 243/02, Annex I */
  microcredential: CompletenessRow[];
  /** outcomes, criteria, issuer, evidence */
  credibility: CompletenessRow[];
  /** keys of what a reader would want and the credential leaves out */
  notStated: string[];
}
