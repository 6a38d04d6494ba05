import { describe, expect, it } from 'vitest';
import { strongestOf } from '../phrases/strongest';

describe('alternative paths: the weakest is what is required', () => {
  it.each([
    ['attendance', 'Attend the course or pass the exam.'],
    ['attendance', 'Complete the self-paced course or submit a project.'],
    ['knowledge-test', 'Submit a portfolio or pass an exam'],
    ['knowledge-test', 'Eine Hausarbeit oder eine Klausur bestehen'],
    ['knowledge-test', 'Réussir un examen ou remettre un rapport'],
    ['knowledge-test', 'Entregar un proyecto o aprobar un examen'],
    ['knowledge-test', 'Een verslag schrijven of een toets behalen'],
  ])('%s: %s', (method, text) => expect(strongestOf(text, 'criteria')).toBe(method));

  it.each([
    ['knowledge-test', 'Attend in person or online and pass the exam.'],
    ['knowledge-test', 'Score 80% or better on the quiz.'],
    ['work-product', 'Pass an exam and/or submit a project'],
    ['work-product', 'Submit a report or a video.'],
    ['work-product', 'Complete the course. Submit a report.'],
  ])('only where there is a choice: %s: %s', (method, text) =>
    expect(strongestOf(text, 'criteria')).toBe(method),
  );

  it('reads a list of which one item is enough', () => {
    const list = 'One of the following:\n- Submit a portfolio\n- Pass the exam\n- Attend the workshop';
    expect(strongestOf(list, 'criteria')).toBe('attendance');
  });

  it('ends such a list at the next paragraph', () => {
    const list = 'One of the following:\n- Pass the exam\n- Attend the workshop\n\nSubmit a final report.';
    expect(strongestOf(list, 'criteria')).toBe('work-product');
  });
});
