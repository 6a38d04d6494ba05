import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../../src/reading/phrases';
import { type CompiledLanguage, compiledLanguage } from '../../../../src/reading/phrases/compiled';
import { fold } from '../../../../src/reading/phrases/fold';
import type { Pattern } from '../../../../src/reading/phrases/pattern';
import { holds, requiredBy } from '../../../../src/reading/phrases/required';
import { compile } from '../../../../src/reading/phrases/template';
import { rowsOf } from '../../../reading/rows';

const ROWS = resolve(import.meta.dirname, '../../../../../shared/criteria/criteria-dev.jsonl');

/** The same templates as one expression of alternatives: how a pattern was made before it was made in parts. */
function whole(pattern: Pattern): RegExp {
  return new RegExp(pattern.parts.map(({ make }) => make().source).join('|'), 'gi');
}

function patternsOf(language: CompiledLanguage): Pattern[] {
  const { asides, ability, negationBefore, negationAfter, negationStops, or, and, oneOf } = language;
  const listed = [...language.rules, ...language.facts, ...language.masks].map(({ pattern }) => pattern);
  return [...listed, asides, ability, negationBefore, negationAfter, negationStops, or, and, oneOf];
}

/** Words that the templates of a language are made of: sentences of them match now and then. */
function wordsOf(language: CompiledLanguage): string[] {
  const sources = patternsOf(language).flatMap(({ parts }) => parts.map(({ make }) => make().source));
  return [...new Set(sources.flatMap((source) => source.match(/(?<![\\\w])[a-z]{2,14}(?![\w\\])/g) ?? []))];
}

function differences(pattern: Pattern, expression: RegExp, sentence: string): string[] {
  const [lazy, plain]: string[][] = [[], []];
  for (let at = 0, found = pattern.exec(sentence); found; found = pattern.exec(sentence, at)) {
    lazy?.push(`${found.index} ${found.text}`);
    at = found.index + 1;
  }
  expression.lastIndex = 0;
  for (let found = expression.exec(sentence); found; found = expression.exec(sentence)) {
    plain?.push(`${found.index} ${found[0]}`);
    expression.lastIndex = found.index + 1;
  }
  return lazy?.join('|') === plain?.join('|') ? (plain ?? []) : [`differs: ${lazy} / ${plain}`];
}

describe('a pattern in parts', () => {
  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))(
    'finds in %s what one expression of all its templates finds',
    (_name, phrases) => {
      const language = compiledLanguage(phrases);
      const pairs = patternsOf(language).map((pattern) => [pattern, whole(pattern)] as const);
      const words = wordsOf(language);
      let matches = 0;
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 14 }), (chosen) => {
          const sentence = chosen.join(' ');
          for (const [pattern, expression] of pairs) {
            const found = differences(pattern, expression, sentence);
            expect(found.filter((each) => each.startsWith('differs'))).toEqual([]);
            matches += found.length;
          }
        }),
        { numRuns: 300 },
      );
      expect(matches).toBeGreaterThan(100);
    },
    60_000,
  );

  it.skipIf(!existsSync(ROWS))(
    'finds the same in texts that issuers wrote',
    () => {
      const texts = rowsOf(ROWS).slice(0, 40);
      for (const phrases of PHRASES) {
        for (const pattern of patternsOf(compiledLanguage(phrases))) {
          const expression = whole(pattern);
          for (const { criteria } of texts) {
            const found = differences(pattern, expression, fold(criteria.slice(0, 600)));
            expect(found.filter((each) => each.startsWith('differs'))).toEqual([]);
          }
        }
      }
    },
    60_000,
  );

  it('replaces every match', () => {
    const pattern = compile(['pass* … exam', 'lab']);
    expect(pattern.replaceIn('Lab, pass the exam, a lab', (found) => '#'.repeat(found.length))).toBe(
      '###, #############, a ###',
    );
  });
});

describe('what a template needs', () => {
  it.each([
    ['assess* … observations?', 'was assessed by an observation', true],
    ['assess* … observations?', 'was assessed', false],
    ['(pass|passed) (the )?exam', 'passed exam', true],
    ['(pass|passed) (the )?exam', 'took the exam', false],
    ['visits? by', 'a visit by', true],
    ['a(b|)', 'a', true],
    ['(?!not )done', 'done', true],
    ['x?', '', true],
    ['(?<!/)of', 'of', true],
  ])('%s in “%s”: %s', (template, text, may) => {
    expect(holds(text, requiredBy(template))).toBe(may);
  });
});
