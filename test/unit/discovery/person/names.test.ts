import { expect, it } from 'vitest';
import { bareName, looksLikeName, namesInTitle } from '../../../../src/discovery/person/names';

it.each([
  'Robin Example',
  'Maria de la Cruz',
  'Jan van den Berg',
  'Seán O’Brien',
  'J. R. Example',
  'Zoë-Ann Müller',
  '山田太郎',
  '김 철수',
  'Иван Иванов',
  'Abu al-Fulan',
])('%s could be a name', (text) => expect(looksLikeName(text)).toBe(true));

it.each([
  'Candidates',
  'Welcome to my site',
  'Licenses & certifications',
  'Robin Example 3',
  '',
  'robin example',
  'A B C D E F G',
  'x'.repeat(90),
])('%s is none', (text) => expect(looksLikeName(text)).toBe(false));

it.each([
  ['Robin Example, PhD', 'Robin Example'],
  ['Robin Example, M.Sc., PMP®', 'Robin Example'],
  ['Robin Example (she/her)', 'Robin Example'],
  ['🚀 Robin Example 👩🏽‍🏭', 'Robin Example'],
  ['Robin Example ✅🇩🇪', 'Robin Example'],
  ['  Robin\n Example ', 'Robin Example'],
  ['Harbour Works, LLC', 'Harbour Works, LLC'],
  ['Crane Operation, level 2', 'Crane Operation, level 2'],
  ['Example, Robin', 'Example, Robin'],
])('%s is %s', (text, name) => expect(bareName(text)).toBe(name));

it.each([
  ['(3) Robin Example, PhD | LinkedIn', ['Robin Example']],
  ['Licenses & certifications | Robin Example | LinkedIn', ['Robin Example']],
  ['Robin Example – CV', ['Robin Example']],
  ['Robin Example: portfolio', ['Robin Example']],
  ['LinkedIn', []],
  ['', []],
])('a page called “%s” names %j', (title, names) => expect(namesInTitle(title)).toEqual(names));
