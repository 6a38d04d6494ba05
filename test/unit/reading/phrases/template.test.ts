import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../../src/reading/phrases';
import { compiledLanguage } from '../../../../src/reading/phrases/compiled';
import { compile } from '../../../../src/reading/phrases/template';

function found(template: string, text: string, words: Record<string, string> = {}): string | undefined {
  return compile([template], words).exec(text)?.text;
}

describe('the notation of phrase rules', () => {
  it('matches whole words only, whatever their case', () => {
    expect(found('test', 'a Test here')).toBe('Test');
    expect(found('test', 'contest, testing')).toBeUndefined();
    expect(found('prüf', 'geprüft')).toBeUndefined();
  });

  it('lets a space stand for a hyphen', () => {
    expect(found('hands on lab', 'a hands-on lab')).toBe('hands-on lab');
  });

  it('bridges up to seven words', () => {
    expect(found('pass … exam', 'pass the very long final exam')).toBe('pass the very long final exam');
    expect(found('pass … exam', 'pass exam')).toBe('pass exam');
    expect(found('pass … exam', 'pass a b c d e f g h exam')).toBeUndefined();
    expect(found('pass … exam', 'passengers on exam day')).toBeUndefined();
  });

  it('bridges elided articles', () => {
    expect(found('ans … experience', "trois ans d'experience")).toBe("ans d'experience");
  });

  it('completes word endings and beginnings', () => {
    expect(found('assess*', 'was assessed')).toBe('assessed');
    expect(found('*prufung', 'die abschlussprufung')).toBe('abschlussprufung');
  });

  it('knows numbers and word lists, also lists in lists', () => {
    expect(found('# points', '14.5 points')).toBe('14.5 points');
    const words = { verb: 'do|{more}', more: 'make|build' };
    expect(found('{verb} it', 'build it', words)).toBe('build it');
  });

  it('takes full stops, plus signs and brackets as they are written', () => {
    expect(found('a.b', 'axb')).toBeUndefined();
    expect(found('c+', 'grade c+ here')).toBe('c+');
  });

  it('refuses a list that is not there and lists that go in circles', () => {
    expect(() => compile(['{none}'])).toThrow(/no word list/);
    expect(() => compile(['{a}'], { a: '{b}', b: '{a}' })).toThrow(/refer to one another/);
  });
});

describe('every language', () => {
  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))('%s compiles', (_, phrases) => {
    expect(() => compiledLanguage(phrases)).not.toThrow();
  });

  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))(
    '%s names every rule once',
    (_, { rules }) => {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    },
  );

  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))(
    '%s has rules for every method',
    (_, { rules }) => {
      expect(new Set(rules.map(({ method }) => method)).size).toBe(6);
    },
  );

  it('has word lists that are all used', () => {
    for (const phrases of PHRASES) {
      const text = JSON.stringify(phrases);
      for (const name of Object.keys(phrases.words))
        expect(text, `${phrases.language} ${name}`).toContain(`{${name}}`);
    }
  });
});
