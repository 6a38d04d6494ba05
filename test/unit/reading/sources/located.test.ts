import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/model';
import { below, textsAt } from '../../../../src/reading/sources/located';

function texts(node: Json, language = 'en'): [string, string][] {
  return textsAt({ node, pointer: '/x' }, language).map(({ text, source }) => [text, source]);
}

describe('texts with their places', () => {
  it('escapes keys as RFC 6901 wants', () => {
    expect(below('', 'a/b~c')).toBe('/a~1b~0c');
  });

  it.each<[string, Json, [string, string][]]>([
    ['a string', 'a', [['a', '/x']]],
    [
      'a list of strings',
      ['a', 'b'],
      [
        ['a', '/x/0'],
        ['b', '/x/1'],
      ],
    ],
    ['a language value', { '@value': 'a', '@language': 'en' }, [['a', '/x/@value']]],
    ['a language map', { de: 'd', en: ['e'] }, [['e', '/x/en/0']]],
    ['another language when ours is missing', { de: 'd' }, [['d', '/x/de']]],
    ['no text in an identifier', { id: 'urn:1', type: 'Concept' }, []],
    ['nothing in blanks and numbers', [' ', 7, null], []],
  ])('%s', (_, node, wanted) => expect(texts(node)).toEqual(wanted));

  it('takes a regional tag for its language', () => {
    expect(texts({ 'de-AT': 'a', en: 'b' }, 'de')).toEqual([['a', '/x/de-AT']]);
  });
});
