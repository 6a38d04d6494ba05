import { describe, expect, it } from 'vitest';
import { AS_IN_PAGE, arranged, rowsOf, statesIn } from '../../../../src/ui/panel/rows';
import { gatherSkills } from '../../../../src/ui/panel/skills';
import { ESCO, listed, outcome, report } from './reports';

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

describe('rows', () => {
  it('has one for each credential and each badge not yet checked', () => {
    const rows = rowsOf([
      listed('two', report('One', 'verified'), report('Two', 'expired')),
      listed('later'),
    ]);
    expect(rows.map(({ title, state }) => [title, state])).toEqual([
      ['One', 'verified'],
      ['Two', 'expired'],
      ['later', 'waiting'],
    ]);
    expect(statesIn(rows)).toEqual(['verified', 'expired', 'waiting']);
  });

  it('says nothing of what a credential that does not hold claims', () => {
    const [row] = rowsOf([listed('as the page says', report('Forged name', 'invalid'))]);
    expect(row).toMatchObject({ title: 'as the page says', domain: '', method: 'not-stated' });
  });

  it('sorts by issuer with those that have proven none last, and leaves the page’s order alone', () => {
    const rows = rowsOf([
      listed('1', report('No domain', 'verified', { domain: '' })),
      listed('2', report('B', 'verified', { domain: 'b.example' })),
      listed('3', report('A', 'revoked', { domain: 'a.example' })),
    ]);
    expect(titles(arranged(rows, { ...AS_IN_PAGE, order: 'issuer' }))).toEqual(['A', 'B', 'No domain']);
    expect(arranged(rows, AS_IN_PAGE)).toEqual(rows);
    expect(titles(arranged(rows, { state: 'revoked', order: 'name', find: '' }))).toEqual(['A']);
  });

  it('sorts by person and by day, with what is not known last and nothing told of what does not hold', () => {
    const rows = rowsOf([
      listed('waiting'),
      listed('forged', report('Forged', 'invalid', { match: 'matches', on: '2026-01-01' })),
      listed('2', report('Other', 'verified', { match: 'differs', on: '2025-03-01' })),
      listed('3', report('Own', 'verified', { match: 'matches', on: '2024-03-01' })),
      listed('4', report('Undated', 'verified', { match: 'not-checkable', on: 'some day' })),
    ]);
    expect(titles(arranged(rows, { ...AS_IN_PAGE, order: 'person' }))).toEqual([
      'Own',
      'Other',
      'Undated',
      'waiting',
      'forged',
    ]);
    expect(titles(arranged(rows, { ...AS_IN_PAGE, order: 'issued' })).slice(0, 2)).toEqual(['Other', 'Own']);
  });

  it('finds by name and domain, every word of them', () => {
    const rows = rowsOf([
      listed('1', report('Crane Signals', 'verified', { domain: 'harbour.example' })),
      listed('2', report('Crane Driving', 'verified', { domain: 'quay.example' })),
    ]);
    const found = (find: string) => titles(arranged(rows, { ...AS_IN_PAGE, find }));
    expect(found('cräne')).toEqual(['Crane Signals', 'Crane Driving']);
    expect(found('crane quay')).toEqual(['Crane Driving']);
    expect(found('   ')).toHaveLength(2);
    expect(found('no such')).toEqual([]);
  });
});

describe('skills of a page', () => {
  it('come together by framework and code, each with all that state it', () => {
    const rows = rowsOf([
      listed(
        '1',
        report('First', 'verified', {
          outcomes: [outcome('Splice rope', ESCO), outcome('Splice rope', ESCO)],
        }),
      ),
      listed(
        '2',
        report('Second', 'expired', { outcomes: [outcome('splicing', ESCO), outcome('Sweeping')] }),
      ),
      listed('3', report('Forged', 'invalid', { outcomes: [outcome('Lies', ESCO)] })),
      listed('4', report('Words', 'verified', { outcomes: [outcome('about it', { kind: 'description' })] })),
    ]);
    const found = gatherSkills(rows);
    expect(found.map(({ name }) => name)).toEqual(['ESCO', '']);
    expect(found[0]?.skills).toHaveLength(1);
    expect(found[0]?.skills[0]?.bearers.map(({ row, force }) => [row.title, force])).toEqual([
      ['First', 'in-force'],
      ['Second', 'not-in-force'],
    ]);
  });

  it('come together by one identifier of several, and stay apart where only names agree', () => {
    const address = 'https://www.onetonline.org/link/summary/15-1252.00';
    const rows = rowsOf([
      listed(
        '1',
        report('Code', 'verified', { outcomes: [outcome('a', { framework: 'O*NET', code: '15-1252.00' })] }),
      ),
      listed(
        '2',
        report('Address', 'verified', { outcomes: [outcome('b', { framework: 'O*NET', url: address })] }),
      ),
      listed(
        '3',
        report('Another', 'verified', {
          outcomes: [outcome('a', { framework: 'O*NET', code: '15-1252.99' })],
        }),
      ),
    ]);
    const [onet] = gatherSkills(rows);
    expect(onet?.skills.map(({ name, bearers }) => [name, titles(bearers.map(({ row }) => row))])).toEqual([
      ['a', ['Code', 'Address']],
      ['a', ['Another']],
    ]);
  });

  it('stand in the order of their issue, undated last, another person’s after all of them', () => {
    const state = (name: string, on: string, match: 'matches' | 'differs' = 'matches') =>
      listed(name, report(name, 'verified', { outcomes: [outcome('Welding')], on, match }));
    const rows = rowsOf([
      state('Undated', 'once'),
      state('Third', '2025-01-01'),
      state('Other', '2020-01-01', 'differs'),
      state('First', '2021-05-01'),
      state('Also undated', 'some time'),
      state('Second', '2023-01-01'),
    ]);
    const bearers = gatherSkills(rows)[0]?.skills[0]?.bearers ?? [];
    expect(titles(bearers.map(({ row }) => row))).toEqual([
      'First',
      'Second',
      'Third',
      'Undated',
      'Also undated',
      'Other',
    ]);
    expect(bearers.map(({ anothers }) => anothers)).toEqual([false, false, false, false, false, true]);
  });
});
