import { describe, expect, it } from 'vitest';
import { previewOf, read } from '../../../../src/reading';
import { GAPS } from '../../../../src/reading/completeness';
import { PREVIEWS } from '../../../../src/reading/preview';
import { FIELDS } from '../../../../src/reading/preview/fields';
import { draft } from '../give';

describe("the learner's preview", () => {
  const reading = read(draft('Attend the workshop.'));

  it('shows the sentence a recruiter sees and every gap, in order', () => {
    const preview = previewOf(reading);
    expect(preview.seen).toBe(reading.summary);
    expect(preview.gaps.map(({ gap }) => gap)).toEqual(reading.notStated);
    expect(reading.notStated).toContain('assessment');
  });

  it('names the exact field that would carry what is missing', () => {
    const skills = previewOf(reading).gaps.find(({ gap }) => gap === 'skills');
    expect(skills?.field.ob3).toContain('credentialSubject.achievement.alignment[]');
    expect(skills?.ask).toContain('ESCO');
  });

  it('closes a gap when the draft is mended', () => {
    const mended = read(
      draft('Submit a report, reviewed by two assessors.', {
        description: 'Can report.',
        alignment: [{ targetName: 'x', targetUrl: 'http://data.europa.eu/esco/skill/1' }],
      }),
    );
    for (const gap of ['assessment', 'description', 'skills', 'assessor', 'criteria'])
      expect(mended.notStated).not.toContain(gap);
  });

  it('has words for every gap in each of its languages, and a field for each', () => {
    for (const { gaps } of PREVIEWS)
      for (const gap of GAPS) {
        expect(gaps[gap].misses.length).toBeGreaterThan(5);
        expect(gaps[gap].ask.length).toBeGreaterThan(10);
        expect(FIELDS[gap].ob3).not.toBe('');
      }
  });
});
