import { describe, expect, it } from 'vitest';
import { isDateTimeStamp, momentOf } from '../../../src/formats';

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
  ])('reads %s', (text, iso) => {
    expect(new Date(momentOf(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2026-01-01T24:00:00Z',
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
  });
});
