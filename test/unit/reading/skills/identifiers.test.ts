import { describe, expect, it } from 'vitest';
import { identifiersIn, identifiersOf } from '../../../../src/reading/skills';

const UUID = 'c46fcb45-5c14-4ffa-abed-5a43f104bb22';

function same(written: string, stated: { code?: string; url?: string; framework?: string }): boolean {
  const known = new Set(identifiersOf(stated));
  return identifiersIn(written).some((each) => known.has(each));
}

describe('a skill of a framework is known by what a reader pastes', () => {
  it.each([
    ['S1.2', { code: 'S1.2', framework: 'ESCO' }],
    ['ESCO S1.2', { code: 'S1.2', framework: 'ESCO' }],
    ['https://www.esco.example/a/', { url: 'http://esco.example/a' }],
    [`http://data.europa.eu/esco/skill/${UUID}`, { url: `https://data.europa.eu/esco/skill/${UUID}` }],
    [
      `https://esco.ec.europa.eu/en/classification/skill?uri=http://data.europa.eu/esco/skill/${UUID}`,
      { url: `http://data.europa.eu/esco/skill/${UUID}` },
    ],
    ['15-1252.00', { url: 'https://www.onetonline.org/link/summary/15-1252.00', framework: 'O*NET' }],
    ['O*NET: 15-1252.00', { code: '15-1252.00', framework: 'O*NET' }],
    [
      'https://www.onetonline.org/link/details/15-1252.00',
      { url: 'https://www.onetonline.org/link/summary/15-1252.00', framework: 'O*NET' },
    ],
    [UUID.toUpperCase(), { url: `https://frost.example/ims/case/v1p0/CFItems/${UUID}`, framework: 'CASE' }],
    [
      `https://other.example/ims/case/v1p1/CFItems/${UUID}`,
      { url: `https://frost.example/ims/case/v1p0/CFItems/${UUID}`, framework: 'CASE' },
    ],
    [`ce-${UUID}`, { url: `https://credentialengineregistry.org/resources/ce-${UUID}`, framework: 'CTDL' }],
    [`https://credentialfinder.org/competency/ce-${UUID}`, { code: `ce-${UUID}`, framework: 'CTDL' }],
  ])('%s', (written, stated) => {
    expect(same(written, stated)).toBe(true);
  });

  it.each([
    ['S1.2', { code: 'S1.3', framework: 'ESCO' }],
    ['SFIA S1.2', { code: 'S1.2', framework: 'ESCO' }],
    ['welding', { code: 'S1', url: 'https://a.example/welding' }],
    ['https://a.example/2', { url: 'https://b.example/2' }],
    [`https://a.example/${UUID}/2`, { url: `https://a.example/${UUID}/3` }],
    ['https://', { url: 'https://' }],
    ['', { code: '' }],
  ])('%s is another', (written, stated) => {
    expect(same(written, stated)).toBe(false);
  });
});
