import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel, unicodeHost } from '../../../../src/trust/domains/punycode';

test.each([
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
  ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
  ['MajiKoi5-783gue6qz075azm5e', 'MajiでKoiする5秒前'],
  ['-> $1.00 <--', undefined],
  ['', undefined],
  ['99999999', undefined],
  ['a-9999999999', undefined],
  ['pple-43', undefined],
  ['x'.repeat(64), undefined],
])('RFC 3492 section 7.1 and what is no Punycode: %s', (encoded, text) => {
  expect(decodeLabel(encoded)).toBe(text);
});

test('decodes the labels of a host that need it', () => {
  expect(unicodeHost('xn--pple-43d.com')).toBe('аpple.com');
  expect(unicodeHost('www.xn--mnchen-3ya.example')).toBe('www.münchen.example');
  expect(unicodeHost('plain.example')).toBe('plain.example');
  expect(unicodeHost('xn--99999999.example')).toBe('xn--99999999.example');
});

test('agrees with the URL parser on every name that it can write', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abzäöüßéñøжяλω中日本가あ'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (label) => {
      const host = new URL(`https://${label}.example`).hostname;
      expect(new URL(`https://${unicodeHost(host)}`).hostname).toBe(host);
      if (/[^a-z]/.test(label)) expect(unicodeHost(host)).toBe(`${label.normalize('NFC')}.example`);
    }),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof unicodeHost(`xn--${text}`) === 'string'));
});
