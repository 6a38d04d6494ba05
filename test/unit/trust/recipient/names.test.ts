import { expect, test } from 'vitest';
import { compareNames } from '../../../../src/trust/recipient/names';

test.each([
  ['Kay Lee', 'kay  lee', 'same'],
  ['Dr. Kay Lee, PhD', 'Kay Lee', 'same'],
  ["Sinéad O'Brien", 'Sinéad O’Brien', 'same'],
  ['王小明', '王小明', 'same'],
  ['Lee, Kay', 'Kay Lee', 'order'],
  ['Jürgen Groß', 'Juergen Gross', 'transliteration'],
  ['Jürgen Groß', 'Jurgen Gross', 'transliteration'],
  ['Søren Ærø', 'Soeren Aeroe', 'transliteration'],
  ['José Núñez', 'Nunez Jose', 'transliteration'],
  ['Łukasz Żak', 'Lukasz Zak', 'transliteration'],
  ['K. Lee', 'Kay Lee', 'initials'],
  ['Kay M. Lee', 'Kay Maria Lee', 'initials'],
  ['Kay Maria Lee', 'Kay Lee', 'part'],
  ['Anne-Marie Roux', 'Anne Marie Roux', 'same'],
])('%s and %s: %s', (one, other, form) => {
  expect(compareNames(one, other)).toBe(form);
  expect(compareNames(other, one)).toBe(form);
});

test.each([
  ['Kay Lee', 'Kay Moss'],
  ['Kay Lee', 'May Lee'],
  ['Kay', 'Kay Lee'],
  ['K. L.', 'Kay Lee'],
  ['K. Lee', 'M. Lee'],
  ['Lee Lee', 'Kay Lee'],
  ['', 'Kay Lee'],
  ['Dr.', 'Dr.'],
  ['...', '---'],
])('%s and %s do not agree', (one, other) => {
  expect(compareNames(one, other)).toBeUndefined();
  expect(compareNames(other, one)).toBeUndefined();
});

test('stays quick on a name of a hundred thousand letters', () => {
  const start = performance.now();
  compareNames('a '.repeat(100_000), 'b '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(200);
});
