import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { credential } from '../give';
import { everything, standsThere } from '../pointer';

describe('the Open Badges Assessment extension', () => {
  const badge: JsonObject = {
    type: 'BadgeClass',
    name: 'Vital signs',
    criteria: 'https://a.example/criteria',
    'extensions:Assessment': {
      overallDescription: 'Two parts.',
      assessment: [
        { assessmentType: 'Exam', assessmentOutput: 'Answers', hasGroupParticipation: 'false' },
        { assessmentType: 'Performance', evaluationMethod: 'A checklist', hasGroupParticipation: true },
      ],
    },
  };

  it('states its methods on a BadgeClass', () => {
    const reading = read(credential('badge-class', badge));
    expect(reading.assessment.strongest).toBe('observed-performance');
    expect(reading.assessment.methods.map(({ method, basis, source }) => [method, basis, source])).toEqual([
      ['observed-performance', 'structured', '/extensions:Assessment/assessment/1/assessmentType'],
      ['knowledge-test', 'structured', '/extensions:Assessment/assessment/0/assessmentType'],
    ]);
    expect(reading.assessment.facts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['individual', 'group', 'output', 'grading-scheme']),
    );
    for (const stated of everything(reading)) expect(standsThere(badge, stated), stated.source).toBe(true);
  });

  it('is read from a ResultDescription in version 2', () => {
    const achievement = { name: 'x', resultDescription: [{ name: 'Report', assessmentType: 'Artifact' }] };
    const reading = read(credential('ob3', { credentialSubject: { achievement } }));
    expect(reading.assessment.strongest).toBe('work-product');
  });

  it('takes CTDL assessment methods', () => {
    const reading = read(
      credential('achievement', { name: 'x', 'ceterms:assessmentMethodType': ['assessMeth:Exam'] }),
    );
    expect(reading.assessment.strongest).toBe('knowledge-test');
  });
});
