import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/model';
import { jsonLines, MAX_LINES, placeOf } from '../../../../src/ui/report/json-lines';

const text = (json: Json) =>
  jsonLines(json)
    .lines.map(({ indent, text }) => '  '.repeat(indent) + text)
    .join('\n');

describe('a credential as lines', () => {
  it('reads as JSON.stringify writes it', () => {
    const json = { a: [1, 'two', null, { 'b/c': true }], empty: {}, none: [], 'd~e': -1.5 };
    expect(text(json)).toBe(JSON.stringify(json, null, 2));
  });

  it('finds the lines of a pointer, with its escapes', () => {
    const laid = jsonLines({ a: [1, { 'b/c': { 'd~e': 'here' } }] });
    const [from, to] = laid.places.get('/a/1/b~1c') ?? [];
    expect(laid.lines.slice(from, (to ?? 0) + 1).map((line) => line.text)).toEqual([
      '"b/c": {',
      '"d~e": "here"',
      '}',
    ]);
    expect(laid.places.get('/a/1/b~1c/d~0e')).toEqual([5, 5]);
    expect(laid.places.get('')).toEqual([0, laid.lines.length - 1]);
  });

  it('falls back to what is around a pointer that is not shown, and to nothing for what is no pointer', () => {
    const laid = jsonLines({ a: { b: 1 } });
    expect(placeOf(laid, '/a/b/c/d')).toEqual(laid.places.get('/a/b'));
    expect(placeOf(laid, '/zzz')).toEqual(laid.places.get(''));
    expect(placeOf(jsonLines('x'), '')).toEqual([0, 0]);
  });

  it('keeps to its limits and says so', () => {
    const long = jsonLines(Array.from({ length: 10_000 }, (_, index) => index));
    expect(long.lines.length).toBeLessThanOrEqual(MAX_LINES + 1);
    expect(long.shortened).toBe(true);
    const picture = jsonLines({ image: 'x'.repeat(100_000) });
    expect(picture.shortened).toBe(true);
    expect(picture.lines.every((line) => line.text.length < 2_000)).toBe(true);
    let deep: Json = 1;
    for (let depth = 0; depth < 5_000; depth++) deep = [deep];
    expect(jsonLines(deep).shortened).toBe(true);
  });
});
