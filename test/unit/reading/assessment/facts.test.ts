import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/reading';
import { draft } from '../give';

function facts(criteria: string): [string, string | undefined][] {
  const { assessment, quality, pathway } = read(draft(criteria));
  return [...assessment.facts, ...quality, ...pathway].map(({ kind, value }) => [kind, value]);
}

describe('facts that texts state in passing', () => {
  it.each<[string, string, string]>([
    ['Score 80% or higher on the exam.', 'pass-mark', '80% or higher'],
    ['The work is reviewed by two assessors.', 'assessor', 'reviewed by two assessors'],
    ['Pass the proctored exam.', 'supervision', 'proctored exam'],
    ['Complete a group project.', 'group', 'group project'],
    ['Attend 12 hours of training.', 'workload', '12 hours of training'],
    ['Mindestens 60 % der Punkte in der Prüfung sind nötig.', 'pass-mark', 'Mindestens 60 %'],
    ["L'épreuve est évaluée par un jury de professionnels.", 'assessor', 'évaluée par un jury'],
    ['El proyecto final es evaluado por un jurado del curso.', 'assessor', 'evaluado por un jurado'],
    ['Het portfolio wordt beoordeeld door de docent van de opleiding.', 'assessor', 'beoordeeld door'],
  ])('%s', (criteria, kind, value) => expect(facts(criteria)).toContainEqual([kind, value]));

  it('are not read from denials', () => {
    expect(facts('The exam is not proctored.').map(([kind]) => kind)).not.toContain('supervision');
  });
});
