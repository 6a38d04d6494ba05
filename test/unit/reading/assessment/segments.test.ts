import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../src/reading/assessment/segments';

function quotes(text: string): string[] {
  return segmentsOf(text).map(({ quote }) => quote);
}

describe('cutting a text into sentences', () => {
  it('cuts at full stops and line ends', () => {
    expect(quotes('One. Two! Three?\nFour')).toEqual(['One.', 'Two!', 'Three?', 'Four']);
  });

  it('leaves numbers, abbreviations and addresses whole', () => {
    expect(quotes('Score 7.5 e.g. in lab 2.0 at https://a.example/b.html now')).toHaveLength(1);
    expect(quotes('Teilnahme an mind. 80 % bzw. allen Terminen')).toHaveLength(1);
  });

  it('reads Markdown lists without their signs', () => {
    expect(quotes('# Criteria\n* **Pass** the exam\n- Attend\n1. Submit')).toEqual([
      'Criteria',
      'Pass the exam',
      'Attend',
      'Submit',
    ]);
  });

  it('reads HTML as its words, blocks as sentences', () => {
    expect(quotes('<ul><li>Pass the <b>exam</b></li><li>Attend&nbsp;it</li></ul>')).toEqual([
      'Pass the exam',
      'Attend it',
    ]);
  });

  it('keeps accents in what is quoted and takes them off for the rules', () => {
    const [segment] = segmentsOf('Évaluation réussie');
    expect(segment?.quote).toBe('Évaluation réussie');
    expect(segment?.plain).toBe('Evaluation reussie');
  });

  it('cuts what goes on without end', () => {
    expect(Math.max(...quotes('word '.repeat(2000)).map(({ length }) => length))).toBeLessThanOrEqual(800);
  });
});
