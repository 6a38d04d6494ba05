import { describe, expect, it } from 'vitest';
import type { AssessmentMethod } from '../../../../src/model';
import { ASSESSMENT_METHODS } from '../../../../src/model';
import { classifyText, type Language } from '../../../../src/reading';

type Wanted = Partial<Record<AssessmentMethod | 'not-stated', readonly string[]>>;

/** The strongest method that a text requires. */
export function strongestOf(text: string, role: 'criteria' | 'description', language?: Language): string {
  const methods = classifyText(text, language, role).map(({ method }) => method);
  return ASSESSMENT_METHODS.findLast((method) => methods.includes(method)) ?? 'not-stated';
}

/** One test a sentence: what each text of a language must be read as, with and without its language stated. */
export function expectStrongest(
  name: string,
  language: Language,
  role: 'criteria' | 'description',
  wanted: Wanted,
): void {
  describe(`${name}, ${role}`, () => {
    for (const [method, texts] of Object.entries(wanted))
      describe(method, () => {
        it.each(texts.map((text) => [text]))('%s', (text) => {
          expect(strongestOf(text, role)).toBe(method);
          expect(strongestOf(text, role, language)).toBe(method);
        });
      });
  });
}
