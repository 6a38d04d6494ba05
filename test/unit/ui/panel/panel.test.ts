import { describe, expect, it } from 'vitest';
import type { Report, StatedOutcome, Verdict } from '../../../../src/model';
import { asCsv, asJson, exportedRows } from '../../../../src/ui/panel/export';
import { forRole, skillsIn } from '../../../../src/ui/panel/role';
import { arranged, rowsOf, statesIn } from '../../../../src/ui/panel/rows';
import { gatherSkills } from '../../../../src/ui/panel/skills';

function outcome(text: string, more: Partial<StatedOutcome> = {}): StatedOutcome {
  return { text, source: '/x', basis: 'structured', kind: 'skill', ...more };
}

function report(
  name: string,
  verdict: Verdict,
  outcomes: StatedOutcome[] = [],
  domain = 'a.example',
): Report {
  return {
    input: name,
    container: 'json',
    verdict,
    headline: verdict,
    checks: [],
    name,
    issuer: { binding: 'x', registries: [], domain, name: 'Somebody' },
    recipient: { match: 'matches', basis: 'x', message: 'x', source: '/secret' },
    dates: { issued: { text: '2025-01-01', source: '/d' } },
    ...(verdict === 'invalid'
      ? {}
      : {
          reading: {
            summary: '',
            outcomes,
            assessment: { methods: [], strongest: 'not-stated', results: [], facts: [] },
            evidence: [],
            quality: [],
            pathway: [],
            microcredential: [],
            credibility: [],
            notStated: ['result'],
          },
        }),
  };
}

function listed(label: string, ...reports: Report[]) {
  return { badge: { url: `https://h.example/${label}`, label, kind: 'link' }, reports };
}

const ESCO = { framework: 'ESCO', code: 'S1' };

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
      listed('1', report('No domain', 'verified', [], '')),
      listed('2', report('B', 'verified', [], 'b.example')),
      listed('3', report('A', 'revoked', [], 'a.example')),
    ]);
    expect(arranged(rows, '', 'issuer').map(({ title }) => title)).toEqual(['A', 'B', 'No domain']);
    expect(arranged(rows, '', 'page')).toEqual(rows);
    expect(arranged(rows, 'revoked', 'name').map(({ title }) => title)).toEqual(['A']);
  });
});

describe('skills of a page', () => {
  it('come together by framework and code, each with all that state it', () => {
    const rows = rowsOf([
      listed('1', report('First', 'verified', [outcome('Splice rope', ESCO), outcome('Splice rope', ESCO)])),
      listed('2', report('Second', 'expired', [outcome('splicing', ESCO), outcome('Sweeping')])),
      listed('3', report('Forged', 'invalid', [outcome('Lies', ESCO)])),
      listed('4', report('Words', 'verified', [outcome('about it', { kind: 'description' })])),
    ]);
    const found = gatherSkills(rows);
    expect(found.map(({ name }) => name)).toEqual(['ESCO', '']);
    expect(found[0]?.skills).toHaveLength(1);
    expect(found[0]?.skills[0]?.bearers.map(({ row, inForce }) => [row.title, inForce])).toEqual([
      ['First', true],
      ['Second', false],
    ]);
  });
});

describe('a role', () => {
  it('is read from a pasted list', () => {
    expect(skillsIn('• Welding\n 2. welding;C++\n\n---\nC#')).toEqual(['Welding', 'C++', 'C#']);
    expect(skillsIn('x\n'.repeat(5))).toEqual(['x']);
  });

  it('tells named from mentioned from nothing, and does not mistake one skill for another', () => {
    const rows = rowsOf([
      listed('1', report('Named', 'revoked', [outcome('Crane signals')])),
      listed('2', report('Told', 'verified', [outcome('Gives crane signals at sea', { kind: 'criteria' })])),
      listed('3', report('Other', 'verified', [outcome('JavaScript'), outcome('C++')])),
      listed('4'),
    ]);
    const [signals, java, c] = forRole(['Cräne signals', 'Java', 'C'], rows);
    expect(signals?.evidenced.map(({ row, match, inForce }) => [row.title, match, inForce])).toEqual([
      ['Named', 'named', false],
      ['Told', 'mentioned', true],
    ]);
    expect(java?.evidenced).toEqual([]);
    expect(c?.evidenced).toEqual([]);
  });

  it('knows a skill by its code or address', () => {
    const rows = rowsOf([
      listed('1', report('Coded', 'verified', [outcome('Any', { ...ESCO, url: 'https://e/1' })])),
    ]);
    expect(forRole(['S1', 'https://e/1'], rows).map(({ evidenced }) => evidenced.length)).toEqual([1, 1]);
  });
});

describe('what is taken along', () => {
  const rows = rowsOf([
    listed('=HYPERLINK("http://evil")', report('=1+1', 'verified', [outcome('+cmd|x', ESCO)])),
    listed(' @page', report('Forged', 'invalid')),
    listed('plain "quoted", and\nbroken'),
  ]);

  it('cannot be a formula in a spreadsheet, and keeps its cells', () => {
    const csv = asCsv(rows);
    expect(csv.startsWith('\uFEFF"title","link",')).toBe(true);
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).toContain(`"'+cmd|x S1"`);
    expect(csv).toContain(`"' @page"`);
    expect(csv).toContain('"plain ""quoted"", and\nbroken"');
    expect(csv).not.toMatch(/(?:^|,|\n)"?\s*[=+@-]/);
    expect(asCsv([]).split('\r\n')[0]).toBe(csv.split('\r\n')[0]);
  });

  it('passes on nothing of a credential that does not hold, and no person', () => {
    const forged = exportedRows(rows)[1];
    expect(forged).toMatchObject({ verdict: 'invalid', issuerDomain: '', issuerName: '', skills: [] });
    const json = JSON.parse(asJson(rows, 'https://p.example/', new Date(0)));
    expect(json).toMatchObject({ page: 'https://p.example/', madeAt: '1970-01-01T00:00:00.000Z' });
    expect(JSON.stringify(json)).not.toMatch(/secret|Forged/);
  });
});
