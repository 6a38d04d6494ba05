import { isObject } from '../../model';
import { each, inside, type Place, textAt } from './located';
import { fact, type Material } from './material';

/** Keys under which issuers put the Open Badges Assessment extension, version 1, on a BadgeClass. */
const EXTENSION_KEY = /^(extensions:)?assessment(extension)?$/i;

/** Keys of CTDL that name an assessment method. */
const CTDL_KEYS = ['assessmentMethodType', 'ceterms:assessmentMethodType'];

/** The Assessment extension of Open Badges 2.0 and CTDL assessment methods, below an achievement. */
export function assessmentExtensions(into: Material, achievement: Place, language: string): void {
  const keys = isObject(achievement.node) ? Object.keys(achievement.node) : [];
  for (const key of keys.filter((key) => EXTENSION_KEY.test(key)).slice(0, 5))
    for (const extension of each(achievement, key))
      for (const list of ['assessment', 'assessments'])
        for (const assessment of each(extension, list)) readAssessed(into, assessment, language);
  for (const key of CTDL_KEYS)
    for (const method of each(achievement, key)) {
      const text = textAt(method, language) ?? textAt(inside(method, 'targetNode'), language);
      if (text) into.clues.push({ kind: 'ctdl-method', ...text });
    }
}

/**
 * One assessment of the extension. Version 2 (OB 3.0) writes the same properties on a ResultDescription;
 * drafts of version 1 call the type `type` and the description `assessmentDescription`.
 */
export function readAssessed(into: Material, assessment: Place, language: string): void {
  const at = (key: string) => textAt(inside(assessment, key), language);
  const type =
    at('assessmentType') ?? (inside(assessment, 'resultType').node === undefined ? at('type') : undefined);
  if (type) into.clues.push({ kind: 'ctdl-method', ...type });
  into.assessment.push(
    ...fact('type', at('assessmentType')),
    ...fact('output', at('assessmentOutput')),
    ...fact('grading-scheme', at('evaluationMethod')),
    ...participation(assessment),
  );
  const description = at('assessmentDescription');
  if (description) into.passages.push({ role: 'criteria', ...description });
}

function participation(assessment: Place): Material['assessment'] {
  const group = inside(assessment, 'hasGroupParticipation');
  const said = String(typeof group.node === 'object' ? '' : group.node);
  if (said !== 'true' && said !== 'false') return [];
  return [
    {
      kind: said === 'true' ? 'group' : 'individual',
      basis: 'structured',
      text: said,
      source: group.pointer,
    },
  ];
}
