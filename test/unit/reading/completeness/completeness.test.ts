import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { MANDATORY, OPTIONAL } from '../../../../src/reading/completeness';
import { credential, draft } from '../give';

function coverage(json: JsonObject, element: string): string | undefined {
  return read(credential('ob3', json)).microcredential.find((row) => row.element === element)?.coverage;
}

describe('the European standard for micro-credentials', () => {
  it('has eleven mandatory and five optional elements', () => {
    expect(MANDATORY).toHaveLength(11);
    expect(OPTIONAL).toHaveLength(5);
    expect(read(draft('x')).microcredential).toHaveLength(16);
  });

  it.each([
    [{ credentialSubject: { name: 'Ana' } }, 'stated'],
    [{ credentialSubject: { id: 'did:example:1' } }, 'partly'],
    [{ credentialSubject: { identifier: [{ identityHash: 'sha256$00' }] } }, 'partly'],
    [{}, 'not-stated'],
  ])('a name identifies the learner, a number only leads there: %j', (json, wanted) =>
    expect(coverage(json, 'learner')).toBe(wanted),
  );

  it.each([
    ['Attend 20 hours of training.', 'workload', 'stated'],
    ['Attend the training.', 'workload', 'not-stated'],
    ['Attend the training.', 'assessment', 'partly'],
    ['Pass the exam.', 'assessment', 'stated'],
    ['Attend the online training.', 'participation', 'stated'],
    ['Pass the proctored exam.', 'supervision', 'partly'],
    ['Pass the proctored exam; photo ID check.', 'supervision', 'stated'],
  ])('%s: %s is %s', (criteria, element, wanted) => {
    const row = read(draft(criteria)).microcredential.find((each) => each.element === element);
    expect(row?.coverage).toBe(wanted);
    expect((row?.sources.length ?? 0) > 0).toBe(wanted !== 'not-stated');
  });
});

describe('the four elements of credibility', () => {
  const covered = (more: JsonObject, criteria = 'x'): Record<string, string> =>
    Object.fromEntries(read(draft(criteria, more)).credibility.map((row) => [row.element, row.coverage]));

  it('are outcomes, criteria, issuer and evidence', () => {
    expect(covered({})).toEqual({
      outcomes: 'not-stated',
      criteria: 'partly',
      issuer: 'not-stated',
      evidence: 'not-stated',
    });
  });

  it('rise with what is stated', () => {
    const more = {
      description: 'Knows bees.',
      alignment: [{ targetName: 'bees' }],
      creator: { name: 'Bee School' },
      evidence: [{ id: 'https://a.example/1' }],
    };
    expect(covered(more, 'Pass the exam.')).toEqual({
      outcomes: 'stated',
      criteria: 'stated',
      issuer: 'stated',
      evidence: 'stated',
    });
  });
});
