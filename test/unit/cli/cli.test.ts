import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import {
  edTechStatus,
  issueOb3,
  makeIssuer,
  RECIPIENT_EMAIL,
  revocationList1EdTech,
} from '../../fixtures/issuer';

const LIST = 'https://issuer.example/revoked';
const KEYS = [
  'input',
  'container',
  'found',
  'verdict',
  'checks',
  'format',
  'proof',
  'issuer',
  'recipient',
  'reading',
];

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-cli-'));
  const issuer = await makeIssuer({ did: 'did:key', seed: 'cli' });
  const good = await issueOb3({ issuer });
  const listed = await issueOb3({
    issuer,
    id: 'https://issuer.example/credentials/2',
    status: edTechStatus(LIST),
  });
  writeFileSync(file('good.json'), JSON.stringify(good));
  writeFileSync(file('listed.json'), JSON.stringify(listed));
  writeFileSync(file('altered.json'), JSON.stringify(good).replace('lathe', 'laser'));
  writeFileSync(
    file('page.html'),
    '<!doctype html><a href="https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4/public_url?utm_source=x">Rigging</a>',
  );
  writeFileSync(file('empty.json'), '{}');
  writeFileSync(
    file('draft.json'),
    JSON.stringify({
      type: 'Achievement',
      name: 'Rigging',
      description: 'Ties knots.',
      criteria: { narrative: 'Pass a written exam.' },
    }),
  );
  writeFileSync(
    file('body.json'),
    JSON.stringify(revocationList1EdTech(LIST, issuer.id, ['https://issuer.example/credentials/2'])),
  );
  writeFileSync(file('responses.json'), JSON.stringify({ [LIST]: { bodyFile: 'body.json' } }));
  writeFileSync(file('down.json'), JSON.stringify({ [LIST]: 'unreachable' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = [];
  const status = await main(args, (line) => lines.push(line));
  return { status, lines };
}

async function verify(...args: string[]) {
  const { status, lines } = await run('verify', '--json', ...args);
  return { status, reports: lines.map((line) => JSON.parse(line)) };
}

describe('legible verify --json', () => {
  it('prints one object a line with the keys of the contract, input as given', async () => {
    const { status, reports } = await verify(file('good.json'), file('altered.json'));
    expect(status).toBe(1);
    expect(reports.map((report) => [report.input, report.verdict])).toEqual([
      [file('good.json'), 'verified'],
      [file('altered.json'), 'invalid'],
    ]);
    for (const report of reports) expect(Object.keys(report)).toEqual(expect.arrayContaining(KEYS));
    expect(reports[0].checks[0]).toEqual(
      expect.objectContaining({
        id: expect.any(String),
        outcome: expect.any(String),
        message: expect.any(String),
      }),
    );
    expect(reports[0].reading.assessment).toEqual(
      expect.objectContaining({ methods: expect.any(Array), strongest: expect.any(String) }),
    );
    expect(reports[1].reading).toBeNull();
  });

  it('exits 0 when all are good', async () => {
    expect((await verify(file('good.json'))).status).toBe(0);
  });

  it('answers the network from a recording, and has none beyond it', async () => {
    const revoked = await verify(file('listed.json'), '--responses', file('responses.json'));
    expect(revoked.reports[0].verdict).toBe('revoked');
    const down = await verify(file('listed.json'), '--responses', file('down.json'));
    expect(down.reports[0].verdict).toBe('unchecked');
  });

  it('judges as of another time', async () => {
    const later = await verify(file('good.json'), '--as-of', '2099-01-01T00:00:00Z');
    expect(later.reports[0].verdict).toBe('expired');
  });

  it('compares the recipient', async () => {
    expect((await verify(file('good.json'), '--recipient', RECIPIENT_EMAIL)).reports[0].recipient.match).toBe(
      'matches',
    );
    expect(
      (await verify(file('good.json'), '--recipient', 'else@x.example')).reports[0].recipient.match,
    ).toBe('differs');
  });

  it('prints a line for what holds no credential or cannot be read', async () => {
    const { status, reports } = await verify(file('page.html'), file('empty.json'), file('absent.json'));
    expect(status).toBe(1);
    expect(reports.map((report) => report.verdict)).toEqual(['page-only', 'unchecked', 'unchecked']);
  });
});

describe('legible verify --registries', () => {
  const known = { kind: 'dcc-legacy', name: 'Trade Schools', url: 'https://list.example/r.json' };
  const put = (name: string, json: unknown) => {
    writeFileSync(file(name), JSON.stringify(json));
    return file(name);
  };

  it('asks each registry and says what it answered, with source and date', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'cli' });
    const away = { ...known, name: 'Away', url: 'https://away.example/r.json' };
    const empty = { ...known, name: 'Empty', url: 'https://empty.example/r.json' };
    const responses = put('registry.json', {
      [known.url]: { body: { registry: { [issuer.id]: { name: 'Harbour College' } } } },
      [empty.url]: { body: { registry: {} } },
    });
    const registries = put('registries.json', { registries: [known, empty, away] });
    const { status, reports } = await verify(
      file('good.json'),
      '--responses',
      responses,
      '--registries',
      registries,
    );
    expect(status).toBe(0);
    const [{ issuer: told }] = reports;
    expect(told.registeredName).toEqual({ name: 'Harbour College', registry: 'Trade Schools' });
    expect(told.registries).toMatchObject([
      { registry: 'Trade Schools', answer: 'found', source: known.url, askedAt: expect.any(String) },
      { registry: 'Empty', answer: 'not-found', source: empty.url, askedAt: expect.any(String) },
      { registry: 'Away', answer: 'could-not-ask', source: away.url },
    ]);
    expect(told.says.join('\n')).toMatch(
      /Trade Schools calls it “Harbour College”; the credential says “Harbour Institute”/,
    );
    expect(told.says.join('\n')).toMatch(/Away could not be asked: away.example could not be reached/);
    const plain = await run(
      'verify',
      file('good.json'),
      '--responses',
      responses,
      '--registries',
      registries,
    );
    expect(plain.lines.join('\n')).toMatch(/Issuer +Harbour College · did:key/);
    expect(plain.lines.join('\n')).toMatch(/Says who .*\n +.*claim/);
  });

  it('takes a list of issuers of one’s own', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'cli' });
    const list = put('own.json', {
      name: 'Our partners',
      issuers: [{ name: 'Harbour Institute', ids: [issuer.id] }],
    });
    const { reports } = await verify(file('good.json'), '--registries', list);
    expect(reports[0].issuer.registries).toMatchObject([
      { registry: 'Our partners', answer: 'found', source: 'settings' },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', '{}'],
    ['a registry that it does not know', '[{"kind":"oracle","name":"O","url":"https://o.example"}]'],
    ['one over http', '[{"kind":"dcc-legacy","name":"O","url":"http://o.example"}]'],
  ])('exits 2 for a file with %s', async (_, text) => {
    writeFileSync(file('bad.json'), text);
    expect((await run('verify', file('good.json'), '--registries', file('bad.json'))).status).toBe(2);
  });
});

describe('legible read and scan', () => {
  it('says where a credential lives that a page carries: at its own address, else in the page', async () => {
    const block = (id: string) =>
      `<script type="application/ld+json">{"type":"VerifiableCredential","id":"${id}"}</script>`;
    const path = join(mkdtempSync(join(tmpdir(), 'legible-')), 'page.html');
    writeFileSync(path, block('https://issuer.example/c/1') + block('urn:uuid:1'));
    const { lines } = await run('scan', '--json', path, '--url', 'https://robin.example/');
    expect(lines.map((line) => JSON.parse(line).found.url)).toEqual([
      'https://issuer.example/c/1',
      'https://robin.example/',
    ]);
  });

  it('reads a draft', async () => {
    const { status, lines } = await run('read', '--json', file('draft.json'));
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '').reading.assessment.strongest).toBe('knowledge-test');
  });

  it('finds the badge whose page it is, by the address given or by its own', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'legible-')), 'page.html');
    const url = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4/public_url';
    const found = { url, host: 'credly', kind: 'link', label: 'Rigging' };
    for (const [head, args] of [
      ['', ['--url', url]],
      [`<link rel="canonical" href="${url}">`, []],
    ] as const) {
      writeFileSync(path, `<title>A badge</title>${head}<h1>Rigging</h1>`);
      const { status, lines } = await run('scan', '--json', path, ...args);
      expect(lines.map((line) => JSON.parse(line).found)).toEqual([found]);
      expect(status).toBe(0);
    }
  });

  it('finds the badges of a page', async () => {
    const { lines } = await run('scan', '--json', file('page.html'), '--url', 'https://robin.example/');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      input: file('page.html'),
      found: {
        url: 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4/public_url',
        host: 'credly',
        kind: 'link',
        label: 'Rigging',
      },
    });
  });
});

describe('a command line that cannot be run', () => {
  it.each([
    [[]],
    [['dance']],
    [['verify']],
    [['verify', 'x', '--as-of', 'soon']],
    [['verify', 'x', '--nonsense']],
    [['verify', 'x', '--responses', '/absent.json']],
    [['verify', 'x', '--registries', '/absent.json']],
  ])('exits 2: %j', async (args) => expect((await run(...args)).status).toBe(2));
});
