import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/discovery';
import { PHRASES } from '../../src/reading/phrases';
import { compiledLanguage } from '../../src/reading/phrases/compiled';
import type { Pattern } from '../../src/reading/phrases/pattern';
import { expressionsInSource } from './regex/expressions';
import { LONGEST, slowest, timeOf } from './regex/slowest';

/** Milliseconds of processor time for 100,000 characters: only what grows with the square or worse takes so long. */
const CAP_MS = 2_000;

/** Expressions that grow with the square, and why none sees a long text. */
const BOUNDED: Record<string, { longest: number; why: string }> = {
  '/[.,;:!?)}»“”‘’*]+$/': { longest: 2_100, why: 'discovery/text-urls.ts cuts addresses out at 2,000' },
  '/^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})+#]+$/gu': {
    longest: 200,
    why: 'discovery/readable.ts cuts lines at 200',
  },
  '/=+$/': { longest: 2_700, why: 'padding that btoa wrote' },
  '/(\\d)0*e\\+?/': { longest: 30, why: 'a number as toExponential writes it' },
  '/\\/+$/': { longest: 2_048, why: 'trust/recipient/identifiers.ts takes no longer address' },
  '/ +\\?/g': { longest: 2_000, why: 'templates of our own' },
};

const { written, made } = expressionsInSource();
const files = [...new Set(written.map(({ file }) => file))];

describe('an expression that sees what strangers write', () => {
  it('is found in the source', () => {
    expect(written.length).toBeGreaterThan(300);
    // put together from texts: phrases and the unwrapping of addresses have tests below; the others are lists of literals
    expect(made).toEqual([
      'src/containers/markup.ts',
      'src/discovery/recognise.ts',
      'src/discovery/redirectors.ts',
      'src/reading/phrases/template.ts',
      'src/trust/domains/look-alike.ts',
    ]);
    const sources = written.map(({ expression }) => String(expression));
    for (const source of Object.keys(BOUNDED)) expect(sources).toContain(source);
  });

  it.each(['^(a+)+$', '^(a|a)*$', '(x+x+)+y', '\\s+$', '<[^>]*$'])('would be noticed as %s', (source) => {
    expect(slowest(new RegExp(source), 40, 16_000).took).toBeGreaterThan(40);
  });

  it.each(files)('is done with any text in time: %s', (file) => {
    for (const { expression } of written.filter((each) => each.file === file)) {
      const { longest = LONGEST } = BOUNDED[String(expression)] ?? {};
      const { took, length, text } = slowest(expression, CAP_MS, longest);
      expect(took, `${expression} on ${length} characters: ${JSON.stringify(text)}`).toBeLessThan(CAP_MS);
    }
  });

  it('is done with any address in time', () => {
    const begun = process.cpuUsage();
    // no longer address is looked at
    for (const unit of ['a.', '-', 'linkedin.com/redir', 'v3/__https:/', '__;', '%3a', 'safelinks/'])
      for (const host of [
        '',
        'www.linkedin.com/',
        'urldefense.com/v3/__https:/',
        'statics.teams.cdn.office.net/',
      ])
        unwrap(`https://${host}${unit.repeat(8_000 / unit.length)}`);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(CAP_MS);
  });
});

describe.each(PHRASES)('every phrase rule in $language', (phrases) => {
  const compiled = compiledLanguage(phrases);
  const { rules, facts, masks, language: _language, ...others } = compiled;
  const patterns: Pattern[] = [
    ...[...rules, ...facts, ...masks].map(({ pattern }) => pattern),
    ...Object.values(others),
  ];

  it('is done with any text in time', () => {
    for (const part of patterns.flatMap(({ parts }) => parts)) {
      const expression = part.make();
      for (const unit of units(expression)) {
        const text = unit.repeat(Math.ceil(LONGEST / unit.length));
        const took = timeOf(expression, text);
        expect(took, `${unit.slice(0, 60)} for ${expression.source.slice(0, 200)}`).toBeLessThan(CAP_MS);
      }
    }
  });
});

/** Words of a template again and again: alone, with others that lead nowhere between, run together, all of them. */
function units({ source }: RegExp): string[] {
  const bare = source.replace(/\[[^\]]*\]|\{[\d,]+\}|\\./g, ' ');
  const words = [...new Set(bare.match(/[a-z\u00c0-\u024f]{2,}/g) ?? [])];
  const [first = 'a'] = words;
  return [
    `${words.join(' ')} `,
    `${first} `,
    `${first} a b c d e f `,
    words.join(''),
    `${first}-`,
    '1 ',
  ].filter((unit) => unit.trim() !== '');
}
