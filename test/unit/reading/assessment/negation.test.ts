import { describe, expect, it } from 'vitest';
import { strongestOf } from '../phrases/strongest';

describe('negation', () => {
  it.each([
    ['attendance', 'Attend the course. No exam is required.'],
    ['attendance', 'Complete the course; a project is not required.'],
    ['attendance', 'Complete the course without passing a test.'],
    ['attendance', 'Complete the course. The final quiz is optional.'],
    ['attendance', 'Complete the course. There are no exams, essays or projects.'],
    ['attendance', 'Teilnahme genügt; eine Prüfung ist nicht erforderlich.'],
    ['attendance', "Avoir suivi la formation. L'examen n'est pas obligatoire."],
    ['attendance', 'Asistir al curso. El examen no es obligatorio.'],
    ['attendance', 'De training gevolgd; een toets is niet verplicht.'],
  ])('%s: %s', (method, text) => expect(strongestOf(text, 'criteria')).toBe(method));

  it.each([
    ['work-product', 'There is no exam, but a final project must be submitted.'],
    ['knowledge-test', 'No prior experience needed, pass the exam.'],
    ['knowledge-test', 'Score no less than 80% on the exam.'],
    ['work-product', 'Pass not only the exam but also submit a report.'],
    ['work-product', 'Keine Klausur, sondern eine Hausarbeit'],
    ['work-product', "Pas d'examen mais un rapport à rédiger"],
    ['work-product', 'No hay examen, pero se debe entregar un proyecto final.'],
    ['work-product', 'Geen examen, maar een verslag schrijven.'],
    ['knowledge-test', 'lehrgangsinterner Test (keine Kammerprüfung) bestanden'],
  ])('ends where the sentence turns: %s: %s', (method, text) =>
    expect(strongestOf(text, 'criteria')).toBe(method),
  );
});
