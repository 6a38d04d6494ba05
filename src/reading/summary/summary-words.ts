import type { AssessmentMethod } from '../../model';
import type { Language } from '../language';

/** One language of the summary: a member of this folder. Every sentence says only what was read. */
export interface SummaryWords {
  language: Language;
  /** a method as it stands in a list after `assessedBy` */
  methods: Record<Exclude<AssessmentMethod, 'attendance'>, string>;
  and: string;
  assessedBy(methods: string): string;
  /** took part, and nothing says that anything was assessed */
  attended: string;
  /** outcomes are stated, an assessment is not */
  outcomesOnly: string;
  nothing: string;
  endorsement: string;
  /** a result says that it is not completed: failed, in progress, withdrawn */
  unfinished(status: string): string;
  rubric: string;
  supervised: string;
  identityChecked: string;
  group: string;
  /** `label` may be empty */
  result(label: string, value: string): string;
  required(value: string): string;
  belowRequired: string;
  passMark(words: string): string;
  evidence(count: number): string;
}
