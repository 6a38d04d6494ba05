import { describe, expect, it } from 'vitest';
import { methodOfClue } from '../../../../src/reading/assessment/structured';
import type { Clue } from '../../../../src/reading/sources/material';

function method(kind: Clue['kind'], text: string): string | undefined {
  return methodOfClue({ kind, text, source: '/x' })?.method;
}

describe('methods that fields state', () => {
  it.each<[Clue['kind'], string, string | undefined]>([
    ['achievement-type', 'CertificateOfCompletion', 'attendance'],
    ['achievement-type', 'Assessment', 'knowledge-test'],
    ['achievement-type', 'CommunityService', 'experience'],
    ['achievement-type', 'Badge', undefined],
    ['achievement-type', 'toString', undefined],
    ['result-type', 'LetterGrade', 'scored-practice'],
    ['result-type', 'Status', undefined],
    ['ctdl-method', 'assessMeth:ArtifactAssessment', 'work-product'],
    ['ctdl-method', 'assessMeth:Exam', 'knowledge-test'],
    ['ctdl-method', 'assessMeth:Performance', 'observed-performance'],
    ['assessment-type', 'artefact assessment', 'work-product'],
    ['assessment-type', 'Written Exam', 'knowledge-test'],
    ['assessment-type', 'Graded exercises', 'scored-practice'],
    ['assessment-type', 'Practical demonstration', 'observed-performance'],
    ['assessment-type', 'Something else', undefined],
    ['evidence-genre', 'Portfolio', 'work-product'],
    ['rubric', 'Mastery', 'scored-practice'],
    ['activity-type', 'Lecture', 'attendance'],
  ])('%s %s: %s', (kind, text, wanted) => expect(method(kind, text)).toBe(wanted));

  it('carries its source and says that a field says so', () => {
    expect(methodOfClue({ kind: 'rubric', text: 'Good', source: '/a/0/name' })).toEqual({
      method: 'scored-practice',
      basis: 'structured',
      text: 'Good',
      source: '/a/0/name',
    });
  });
});
