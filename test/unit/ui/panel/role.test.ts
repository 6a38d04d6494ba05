import { describe, expect, it } from 'vitest';
import type { StatedResult, Verdict } from '../../../../src/model';
import { forRole } from '../../../../src/ui/panel/role';
import { rowsOf } from '../../../../src/ui/panel/rows';
import { ESCO, type Given, listed, outcome, report } from './reports';

function bearing(name: string, verdict: Verdict, given: Given) {
  return listed(name, report(name, verdict, given));
}

const welding = { outcomes: [outcome('Welding')] };

describe('a role', () => {
  it('tells named from mentioned from nothing, and does not mistake one skill for another', () => {
    const rows = rowsOf([
      bearing('Named', 'revoked', { outcomes: [outcome('Crane signals')] }),
      bearing('Told', 'verified', {
        outcomes: [outcome('Gives crane signals at sea', { kind: 'criteria' })],
      }),
      bearing('Other', 'verified', { outcomes: [outcome('JavaScript'), outcome('C++'), outcome('Net')] }),
      listed('4'),
    ]);
    const [signals, java, c, net] = forRole(['Cräne signals', 'Java', 'C', '.NET'], rows);
    expect(signals?.evidenced.map(({ row, match, force }) => [row.title, match, force])).toEqual([
      ['Named', 'named', 'not-in-force'],
      ['Told', 'mentioned', 'in-force'],
    ]);
    expect(signals?.evidenced[1]?.quote).toBe('Gives crane signals at sea');
    for (const answer of [java, c, net]) expect(answer).toMatchObject({ evidenced: [], standing: 'no' });
  });

  it('knows a skill by its code or address', () => {
    const rows = rowsOf([
      bearing('Coded', 'verified', { outcomes: [outcome('Any', { ...ESCO, url: 'https://e.example/1' })] }),
    ]);
    const answers = forRole(['S1', 'ESCO S1', 'http://www.e.example/1/', 'S2'], rows);
    expect(answers.map(({ evidenced }) => evidenced.length)).toEqual([1, 1, 1, 0]);
  });

  it('takes no denial for a skill', () => {
    const rows = rowsOf([
      bearing('Not it', 'verified', { description: 'Sawing on site. It does not cover welding.' }),
    ]);
    expect(forRole(['Welding', 'Sawing'], rows).map(({ standing }) => standing)).toEqual(['no', 'partly']);
  });

  it('shows another person’s credential and does not count it', () => {
    const rows = rowsOf([bearing('Theirs', 'verified', { ...welding, match: 'differs' })]);
    const [answer] = forRole(['Welding'], rows);
    expect(answer).toMatchObject({ standing: 'no', evidenced: [], ofOthers: [{ anothers: true }] });
  });

  it.each<[string, Verdict, Given, string]>([
    ['in force', 'verified', welding, 'yes'],
    ['confirmed by its host', 'confirmed', welding, 'yes'],
    ['of whom nothing is known', 'verified', { ...welding, match: 'not-checkable' }, 'yes'],
    ['not in force', 'expired', welding, 'partly'],
    ['not checked', 'unchecked', welding, 'partly'],
    [
      'below what was required',
      'verified',
      { ...welding, assessment: { results: [result({ met: false })] } },
      'partly',
    ],
    [
      'not finished',
      'verified',
      { ...welding, assessment: { results: [result({ value: 'InProgress' })] } },
      'partly',
    ],
    ['at the mark', 'verified', { ...welding, assessment: { results: [result({ met: true })] } }, 'yes'],
    ['that only mentions it', 'verified', { description: 'All about welding.' }, 'partly'],
    ['that does not hold', 'invalid', welding, 'no'],
  ])('a credential %s (%s) stands for it accordingly', (_, verdict, given, standing) => {
    expect(forRole(['welding'], rowsOf([bearing('x', verdict, given)]))[0]?.standing).toBe(standing);
  });

  it('is answered soon for a long list and many badges', () => {
    const text = 'Works safely with ropes, cranes and loads in the harbour. '.repeat(40);
    const rows = rowsOf(
      Array.from({ length: 200 }, (_, index) =>
        bearing(`${index}`, 'verified', { description: text, ...welding }),
      ),
    );
    const needed = Array.from({ length: 100 }, (_, index) => `skill number ${index}`);
    const begin = performance.now();
    forRole([...needed, 'ropes'], rows);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

function result(more: Partial<StatedResult>): StatedResult {
  return { label: 'Examination', text: '60', source: '/r', basis: 'structured', ...more };
}
