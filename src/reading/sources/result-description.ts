import { alignments } from './alignment';
import { readAssessed } from './assessment-extension';
import { each, inside, type Located, type Place, textAt } from './located';
import type { Material } from './material';

/** The `resultDescription` list of an OB 3.0 Achievement: what kinds of result exist, and any rubric. */
export function resultDescriptions(into: Material, achievement: Place, language: string): void {
  for (const place of each(achievement, 'resultDescription')) {
    const at = (key: string): Located | undefined => textAt(inside(place, key), language);
    const type = at('resultType');
    if (type) into.clues.push({ kind: 'result-type', ...type });
    if (at('assessmentType')) readAssessed(into, place, language);
    // A result description without a known type still names what was measured.
    const name = at('name');
    if (name) into.assessment.push({ kind: 'measured', basis: 'structured', ...name });
    into.outcomes.push(...alignments(place, language));
    for (const level of each(place, 'rubricCriterionLevel')) rubricLevel(into, level, language);
  }
}

/** A level that exists. What it is aligned with is an outcome only where somebody has reached it: see `readResults`. */
function rubricLevel(into: Material, level: Place, language: string): void {
  const name =
    textAt(inside(level, 'name'), language) ??
    textAt(inside(level, 'level'), language) ??
    textAt(inside(level, 'description'), language);
  if (name) {
    into.clues.push({ kind: 'rubric', ...name });
    into.assessment.push({ kind: 'rubric-level', basis: 'structured', ...name });
  }
}
