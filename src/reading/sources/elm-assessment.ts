import { label, labels } from './elm-label';
import { each, inside, type Place, textAt } from './located';
import { fact, type Material } from './material';

/** A LearningAssessment of ELM 3: type, grade, who assessed, supervision and identity check. */
export function readAssessment(into: Material, assessment: Place, language: string): void {
  const title = textAt(inside(assessment, 'title'), language);
  const grade = label(inside(assessment, 'grade'), language);
  const specifications = each(assessment, 'specifiedBy');
  const types = specifications.flatMap((place) => labels(place, 'dcType', language));
  const titles = specifications.map((place) => textAt(inside(place, 'title'), language));
  for (const text of [...types, title, ...titles].filter((text) => text !== undefined))
    into.clues.push({ kind: 'assessment-type', ...text });
  if (grade)
    into.results.push({ label: title?.text ?? '', basis: 'structured', ...grade, value: grade.text });
  into.assessment.push(
    ...types.flatMap((text) => fact('type', text)),
    ...labels(assessment, 'idVerification', language).flatMap((text) => fact('supervision', text)),
    ...each(assessment, 'assessedBy').flatMap((place) => fact('assessor', label(place, language))),
    ...specifications.flatMap((place) => [
      ...labels(place, 'mode', language).flatMap((text) => fact('mode', text)),
      ...each(place, 'gradingScheme').flatMap((scheme) => [
        ...fact('grading-scheme', textAt(inside(scheme, 'title'), language)),
        ...fact('grading-scheme', textAt(inside(scheme, 'description'), language)),
      ]),
    ]),
  );
  const description = textAt(inside(assessment, 'description'), language);
  if (description) into.passages.push({ role: 'criteria', ...description });
}
