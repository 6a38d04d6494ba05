import type { AssessmentMethod, Format, Reading, StatedResult } from '../../model';
import type { SummaryWords } from './summary-words';

/** OB 3.0 ResultStatusType values that mean: not (or not yet) achieved. */
const UNFINISHED = new Set(['Failed', 'InProgress', 'Enrolled', 'OnHold', 'Withdrew', 'Provisional']);

/** One plain sentence on what was read, in the given words. Says nothing that no source carries. */
export function compose(
  reading: Pick<Reading, 'outcomes' | 'assessment' | 'evidence'>,
  format: Format,
  words: SummaryWords,
): string {
  if (format === 'endorsement' || format === 'ob2-endorsement') return `${words.endorsement}.`;
  const unfinished = reading.assessment.results.find(
    ({ value }) => value !== undefined && UNFINISHED.has(value),
  );
  const parts = [
    ...(unfinished?.value === undefined ? [] : [words.unfinished(unfinished.value)]),
    assessed(reading, words),
    ...results(reading, words),
    ...(reading.evidence.length === 0 ? [] : [words.evidence(reading.evidence.length)]),
  ];
  return `${parts.join('; ')}.`;
}

function assessed(
  { outcomes, assessment }: Pick<Reading, 'outcomes' | 'assessment'>,
  words: SummaryWords,
): string {
  const methods = [...new Set(assessment.methods.map(({ method }) => method))].filter(
    (method): method is Exclude<AssessmentMethod, 'attendance'> => method !== 'attendance',
  );
  if (methods.length === 0) {
    if (assessment.strongest === 'attendance') return words.attended;
    return outcomes.length > 0 ? words.outcomesOnly : words.nothing;
  }
  const listed = joined(
    methods.map((method) => words.methods[method]),
    words.and,
  );
  const kinds = new Set(assessment.facts.map(({ kind }) => kind));
  const asides = [
    kinds.has('rubric') || kinds.has('rubric-level') ? words.rubric : '',
    // A structured field may say "unsupervised": only the phrase is plain enough to be repeated here.
    assessment.facts.some(({ kind, basis }) => kind === 'supervision' && basis === 'phrase')
      ? words.supervised
      : '',
    kinds.has('identity-check') ? words.identityChecked : '',
    kinds.has('group') ? words.group : '',
  ].filter((aside) => aside !== '');
  return [words.assessedBy(listed), ...asides].join(', ');
}

/** At most two results, each held against what was required; else the pass mark when a text names one. */
function results({ assessment }: Pick<Reading, 'assessment'>, words: SummaryWords): string[] {
  const shown = assessment.results
    .filter(({ value }) => value !== undefined && !UNFINISHED.has(value))
    .slice(0, 2);
  const passMark = assessment.facts.find(({ kind, value }) => kind === 'pass-mark' && value !== undefined);
  const stated = shown.map((result) => resultWords(result, words));
  const covered = shown.some(({ required }) => required !== undefined);
  return passMark?.value === undefined || covered ? stated : [...stated, words.passMark(passMark.value)];
}

function resultWords(result: StatedResult, words: SummaryWords): string {
  const value =
    result.maximum === undefined ? (result.value ?? '') : `${result.value ?? ''} / ${result.maximum}`;
  const against = [
    ...(result.required === undefined ? [] : [words.required(result.required)]),
    ...(result.met === false ? [words.belowRequired] : []),
  ];
  const base = words.result(short(result.label), short(value));
  return against.length === 0 ? base : `${base} (${against.map(short).join(', ')})`;
}

/** Values come from strangers: a summary stays one sentence. */
function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

function joined(items: string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
