import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model';
import { itemsAsCsv } from '../../../src/ui/verifier/items-as-csv';

function report(verdict: Report['verdict'], name: string): Report {
  return {
    input: name,
    container: 'json',
    verdict,
    headline: verdict,
    checks: [],
    name,
    issuer: { binding: 'x', registries: [], domain: 'a.example', name: '@SUM(1+1)' },
    recipient: { match: 'matches', basis: 'x', message: 'x' },
    dates: {},
  };
}

const link = { kind: 'url' as const, url: 'https://issuer.example/1', email: 'robin@learner.example' };
const file = { kind: 'file' as const, file: new File([], '=evil.json') };
const words = { kind: 'text' as const, text: 'eyJ…' };

/** Cells of a table in which every one is quoted (RFC 4180). */
function cells(csv: string): string[][] {
  const lines = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  return lines.map((line) => line.slice(1, -1).split('","'));
}

describe('the list of the verifier as CSV', () => {
  const csv = itemsAsCsv(
    [
      {
        input: link,
        reports: [report('verified', '=HYPERLINK("https://evil.example")'), report('expired', 'Two')],
      },
      { input: file, reports: [report('invalid', 'Forged')] },
      { input: words, reports: [report('unchecked', '')] },
    ],
    'Pasted text',
  );

  it('has a row for each credential, with what it was read from', () => {
    const [head = [], ...rows] = cells(csv);
    expect(csv.startsWith('\uFEFF"title","link","verdict"')).toBe(true);
    expect(rows.map((row) => row[head.indexOf('link')])).toEqual([link.url, link.url, '', '']);
    expect(rows.map((row) => row[head.indexOf('verdict')])).toEqual([
      'verified',
      'expired',
      'invalid',
      'unchecked',
    ]);
    expect(rows[3]?.[0]).toBe('Pasted text');
  });

  it('gives a spreadsheet no formula, neither out of a credential nor out of a file’s name', () => {
    const all = cells(csv).flat();
    expect(all.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(all).toContain("'=evil.json");
    expect(all).toContain("'@SUM(1+1)");
  });

  it('says nothing of what does not hold, and names no address of a person', () => {
    expect(csv).not.toContain('Forged');
    expect(csv).not.toContain('robin@');
  });
});
