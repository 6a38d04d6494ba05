import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../../src/reading/phrases';
import { likelyLanguages } from '../../../../src/reading/phrases/detect';

function likely(text: string): string[] {
  return likelyLanguages(text, PHRASES)
    .flat()
    .map(({ language }) => language);
}

describe('which language a text is in', () => {
  it.each([
    ['en', 'The earner of this badge has completed the course and passed the exam.'],
    ['de', 'Die Teilnehmenden haben an der Veranstaltung teilgenommen und die Prüfung bestanden.'],
    ['fr', "Le titulaire de ce badge a suivi la formation et réussi l'examen final."],
    ['es', 'La persona que obtiene esta insignia ha completado el curso y aprobado el examen.'],
    ['nl', 'De deelnemer heeft de cursus gevolgd en is geslaagd voor de toets.'],
  ])('%s', (language, text) => expect(likely(text)).toEqual([language]));

  it('leaves every language in when no word tells', () => {
    expect(likely('Portfolio')).toHaveLength(PHRASES.length);
  });

  it('takes the stated language first when the text leaves it open', () => {
    expect(likelyLanguages('Examen', PHRASES, 'nl')[0]?.map(({ language }) => language)).toEqual(['nl']);
  });

  it('does not believe a stated language against the words', () => {
    const text = 'The earner of this badge has completed the course and passed the exam.';
    expect(
      likelyLanguages(text, PHRASES, 'de')
        .flat()
        .map(({ language }) => language),
    ).toEqual(['en']);
  });
});
