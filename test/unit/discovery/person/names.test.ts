import { expect, it } from 'vitest';
import { looksLikeName } from '../../../../src/discovery/person/names';

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
