import type { StatedOutcome } from '../../model';
import { frameworkOf } from '../outcomes/frameworks';
import { label, labels } from './elm-label';
import { isWebAddress } from './links';
import { each, inside, type Located, type Place, textAt, valueAt } from './located';
import { fact, type Material } from './material';

/** What a Qualification or LearningAchievementSpecification of ELM 3 promises. */
export function readSpecification(into: Material, specification: Place, language: string): void {
  const facts = (kind: string, key: string): Material['quality'] =>
    labels(specification, key, language).flatMap((text) => fact(kind, text));
  for (const outcome of each(specification, 'learningOutcome')) readOutcome(into, outcome, language);
  for (const note of each(specification, 'learningOutcomeSummary')) {
    const text = label(note, language);
    if (text) into.outcomes.push({ kind: 'outcome', basis: 'structured', ...text });
  }
  const type = label(inside(specification, 'dcType'), language);
  if (type) into.type ??= type;
  into.quality.push(
    ...facts('level-eqf', 'eqfLevel'),
    ...facts('level-national', 'nqfLevel'),
    ...each(specification, 'creditPoint').flatMap((place) => credits(place, language)),
    ...facts('workload', 'volumeOfLearning'),
    ...facts('field-of-study', 'thematicArea'),
    ...facts('learning-setting', 'learningSetting'),
    ...facts('language', 'language'),
    ...facts('accreditation', 'accreditation'),
    ...facts('quality-assurance', 'qualityAssurance'),
  );
  into.pathway.push(
    ...facts('participation', 'mode'),
    ...facts('duration', 'maximumDuration'),
    ...facts('prerequisite', 'entryRequirement'),
    ...facts('part', 'hasPart'),
    ...partial(specification),
  );
}

/** ECTS points; the framework they count in stands beside them in the credential. */
function credits(place: Place, language: string): Material['quality'] {
  const framework = label(inside(place, 'framework'), language)?.text ?? '';
  const ects = /ects|european credit transfer/i.test(framework);
  return fact(ects ? 'credits-ects' : 'credits-available', valueAt(inside(place, 'point'), language));
}

function partial(specification: Place): Material['pathway'] {
  const place = inside(specification, 'isPartialQualification');
  return place.node === true
    ? [{ kind: 'partial-qualification', basis: 'structured', text: 'true', source: place.pointer }]
    : [];
}

function readOutcome(into: Material, outcome: Place, language: string): void {
  const title = textAt(inside(outcome, 'title'), language) ?? label(outcome, language);
  if (title) into.outcomes.push({ kind: 'outcome', basis: 'structured', ...title });
  for (const key of ['relatedESCOSkill', 'relatedSkill'])
    for (const skill of each(outcome, key)) into.outcomes.push(...related(skill, key, language));
}

function related(skill: Place, key: string, language: string): StatedOutcome[] {
  const text: Located | undefined = label(skill, language) ?? textAt(inside(skill, 'id'), language);
  if (text === undefined) return [];
  const url = textAt(inside(skill, 'id'), language)?.text;
  const framework = frameworkOf({ url }) ?? (key === 'relatedESCOSkill' ? 'ESCO' : undefined);
  return [
    {
      kind: 'skill',
      basis: 'structured',
      ...text,
      ...(framework === undefined ? {} : { framework }),
      ...(url !== undefined && isWebAddress(url) ? { url } : {}),
    },
  ];
}
