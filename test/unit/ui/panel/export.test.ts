import { describe, expect, it } from 'vitest';
import { asCsv, asJson, exportedRows } from '../../../../src/ui/panel/export';
import { rowsOf } from '../../../../src/ui/panel/rows';
import { ESCO, listed, outcome, report } from './reports';

describe('what is taken along', () => {
  const rows = rowsOf([
    listed('=HYPERLINK("http://evil")', report('=1+1', 'verified', { outcomes: [outcome('+cmd|x', ESCO)] })),
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

  it.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '|x', '＝1'])(
    'has an apostrophe before %j',
    (title) => {
      expect(asCsv(rowsOf([listed('x', report(title, 'verified'))]))).toContain(`"'${title}"`);
    },
  );

  it('passes on nothing of a credential that does not hold, and no person', () => {
    const forged = exportedRows(rows)[1];
    expect(forged).toMatchObject({ verdict: 'invalid', issuerDomain: '', issuerName: '', skills: [] });
    const json = JSON.parse(asJson(rows, 'https://p.example/', new Date(0)));
    expect(json).toMatchObject({ page: 'https://p.example/', madeAt: '1970-01-01T00:00:00.000Z' });
    expect(JSON.stringify(json)).not.toMatch(/secret|Forged/);
  });

  it('holds no e-mail address, wherever one was written', () => {
    const address = 'robin.o’neil+jobs@mail.learner.example';
    const text = `Write to ${address}, or <a href="mailto:${address}">here</a>.`;
    const everywhere = report(`Of ${address}`, 'verified', {
      domain: 'a.example',
      outcomes: [outcome(text, { framework: text, code: address, url: `https://e.example/?to=${address}` })],
      assessment: {
        methods: [{ method: 'attendance', text, source: '/m', basis: 'phrase' }],
        strongest: 'attendance',
        results: [{ label: 'x', text: address, source: '/r', basis: 'structured' }],
      },
      quality: [{ kind: 'level-eqf', text: address, source: '/q', basis: 'structured' }],
      on: address,
    });
    everywhere.headline = `Not issued to ${address}`;
    const badge = listed(address, everywhere);
    badge.badge.url = `https://h.example/a?identity__email=${encodeURIComponent(address)}&x=1`;
    const all = rowsOf([badge, { ...badge, reports: [] }]);
    for (const file of [asCsv(all), asJson(all, `https://p.example/${address}`, new Date(0))]) {
      expect(decodeURIComponent(file.replace(/%(?![0-9A-F]{2})/g, '%25'))).not.toMatch(/@[a-z.]*example/);
      expect(file).not.toContain('neil+jobs');
      // what is not an address stays
      expect(file).toContain('a.example');
      expect(file).toContain('&x=1');
    }
  });

  it('says of each in which way it is in force, and its level and result', () => {
    const [first] = exportedRows(
      rowsOf([
        listed(
          'x',
          report('x', 'unchecked', {
            quality: [{ kind: 'level-eqf', text: 'EQF 4', source: '/q', basis: 'structured' }],
            assessment: {
              results: [{ label: 'Exam', text: '92', required: '80', source: '/r', basis: 'structured' }],
            },
          }),
        ),
      ]),
    );
    expect(first).toMatchObject({ force: 'not-established', levels: ['EQF 4'], results: ['92 (80)'] });
  });
});
