import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/reading';
import { SUMMARIES } from '../../../../src/reading/summary';
import { credential, draft } from '../give';

describe('the sentence on top', () => {
  it.each([
    ['Complete the course.', 'Completed a course or took part; no assessment is stated.'],
    ['Understands bees.', 'Says what it stands for; how this was assessed is not stated.'],
    [
      'Pass the exam with a minimum score of 70%.',
      'Assessed by a test of knowledge; pass mark: minimum score of 70%.',
    ],
    [
      'Submit a project and pass the proctored exam.',
      'Assessed by a piece of work and a test of knowledge, supervised.',
    ],
    [
      'Work in a team to build a robot; it is reviewed with a rubric.',
      'Assessed by a piece of work, against stated criteria, in a group.',
    ],
  ])('%s', (criteria, wanted) => expect(read(draft(criteria)).summary).toBe(wanted));

  it('puts the result beside what was required', () => {
    const json = {
      credentialSubject: {
        result: [{ resultDescription: 'urn:r', value: '61' }],
        achievement: {
          criteria: { narrative: 'Pass the final exam.' },
          resultDescription: [{ id: 'urn:r', name: 'Exam', requiredValue: '70' }],
        },
      },
      evidence: ['https://a.example/1'],
    };
    expect(read(credential('ob3', json)).summary).toBe(
      'Assessed by a test of knowledge; Exam: 61 (required: 70, below what is required); one piece of evidence is attached.',
    );
  });

  it('is written in five languages, each its own', () => {
    const all = SUMMARIES.map(({ language }) => read(draft('Pass the exam.'), { language }).summary);
    expect(new Set(all).size).toBe(SUMMARIES.length);
    expect(all[1]).toBe('Geprüft durch einen Wissenstest.');
  });

  it('says nothing that nothing carries', () => {
    expect(read(credential('vc', {})).summary).toBe('States neither outcomes nor an assessment.');
  });

  it('stays one sentence whatever a stranger writes into a result', () => {
    const result = [{ value: `x\n${'y'.repeat(5000)}` }];
    const json = { credentialSubject: { result, achievement: { name: 'n' } } };
    expect(read(credential('ob3', json)).summary.length).toBeLessThan(300);
  });
});
