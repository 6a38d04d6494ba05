import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, frameworkOf } from '../../../../src/reading/outcomes';

describe('frameworks by address', () => {
  it.each([
    ['http://data.europa.eu/esco/skill/7369f779', 'ESCO'],
    ['https://www.onetonline.org/link/summary/15-1252.00', 'O*NET'],
    ['https://casenetwork.imsglobal.org/ims/case/v1p0/CFItems/1', 'CASE'],
    ['https://any.example.org/ims/case/v1p1/CFItems/1', 'CASE'],
    ['https://credentialengineregistry.org/resources/ce-98cb027b', 'CTDL'],
    ['https://credreg.net/ctdlasn/terms/Competency', 'CTDL-ASN'],
    ['http://data.europa.eu/snb/dcf/1', 'DigComp'],
    ['http://data.europa.eu/snb/isced-f/0613', 'ISCED-F'],
    ['http://data.europa.eu/snb/eqf/6', 'EQF'],
    ['https://www.francecompetences.fr/recherche/rncp/1', 'RNCP'],
  ])('%s is %s', (url, wanted) => expect(frameworkOf({ url })).toBe(wanted));

  it('is not taken in by a look-alike host or a name in a path', () => {
    expect(frameworkOf({ url: 'https://onetonline.org.evil.example/' })).toBeUndefined();
    expect(frameworkOf({ url: 'https://evil.example/data.europa.eu/esco/skill/1' })).toBeUndefined();
  });
});

describe('frameworks by name and type', () => {
  it.each([
    ['ESCO v1.2', 'ESCO'],
    ['European Skills, Competences, Qualifications and Occupations', 'ESCO'],
    ['O*NET-SOC 2019', 'O*NET'],
    ['Deutscher Qualifikationsrahmen', 'DQR'],
    ['Our own catalogue', 'Our own catalogue'],
  ])('%s is %s', (name, wanted) => expect(frameworkOf({ name })).toBe(wanted));

  it('uses the target type when nothing else is said', () => {
    expect(frameworkOf({ type: 'CFItem' })).toBe('CASE');
    expect(frameworkOf({ type: 'ceasn:Competency' })).toBe('CTDL-ASN');
    expect(frameworkOf({ type: 'CFItem', name: 'Our own catalogue' })).toBe('Our own catalogue');
    expect(frameworkOf({})).toBeUndefined();
  });

  it('names every framework once', () => {
    expect(new Set(FRAMEWORKS.map(({ id }) => id)).size).toBe(FRAMEWORKS.length);
  });
});
