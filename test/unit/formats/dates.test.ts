import { describe, expect, it } from 'vitest';
import { isDateTime, isDateTimeStamp, momentOf } from '../../../src/formats';
import { statedDate, strictest } from '../../../src/formats/stated-date';

describe('momentOf', () => {
  it.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00+05:30', '2026-01-31T06:30:00.000Z'],
    ['2026-01-31T12:00:00-14:00', '2026-02-01T02:00:00.000Z'],
    ['2026-01-15T12:10:16.064699+00:00', '2026-01-15T12:10:16.064Z'],
    ['2026-01-31T12:00:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-12-31T24:00:00Z', '2027-01-01T00:00:00.000Z'],
    ['2026-12-31T24:00:00.000-05:00', '2027-01-01T05:00:00.000Z'],
    ['2026-01-31T12:00:00.1234567890123456Z', '2026-01-31T12:00:00.123Z'],
    ['12024-02-29T10:00:00Z', '+012024-02-29T10:00:00.000Z'],
    ['-0044-03-15T12:00:00Z', '-000044-03-15T12:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['999999-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'],
    ['-999999-01-01T00:00:00Z', '-271821-04-20T00:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(new Date(momentOf(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2026-01-01T24:00:01Z',
    '2026-01-01T24:00:00.5Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T23:59:60Z',
    '02026-01-01T00:00:00Z',
    '+2026-01-01T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-01-01T00:00:00+15:00',
    '2026-1-1',
    '01/02/2026',
    '2026-01-01T00:00Z;',
  ])('refuses %j', (text) => {
    expect(momentOf(text)).toBeUndefined();
  });

  it('tells a stamp with a zone from one without', () => {
    expect(isDateTimeStamp('2026-01-31T12:00:00Z')).toBe(true);
    expect(isDateTimeStamp('2026-01-31T12:00:00')).toBe(false);
    expect(isDateTimeStamp('2026-01-31')).toBe(false);
  });

  it('takes a stamp by the letter', () => {
    for (const text of ['2026-01-31t12:00:00Z', '2026-01-31T12:00:00z', ' 2026-01-31T12:00:00Z '])
      expect(isDateTimeStamp(text), text).toBe(false);
    for (const text of ['2026-01-31T24:00:00+14:00', '12026-01-31T12:00:00Z', '-0044-03-15T12:00:00.5-01:00'])
      expect(isDateTimeStamp(text), text).toBe(true);
  });

  it('tells a time of day from a day', () => {
    expect(isDateTime('2026-01-31T12:00:00')).toBe(true);
    expect(isDateTime('2026-01-31')).toBe(false);
    expect(isDateTime('2026-01-31T12:00:00Z\n')).toBe(false);
  });
});

describe('of several dates', () => {
  const at = (text: string) => statedDate({ date: text }, 'date');

  it('the last beginning and the first end count', () => {
    const [early, late] = [at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z')];
    expect(strictest('from', early, undefined, late)).toBe(late);
    expect(strictest('until', late, early)).toBe(early);
    expect(strictest('until', undefined)).toBeUndefined();
  });

  it('one that cannot be read is not passed over', () => {
    const [early, odd] = [at('2026-01-01T00:00:00Z'), at('soon')];
    expect(strictest('from', early, odd)).toBe(odd);
    expect(strictest('until', odd, early)).toBe(odd);
  });
});
