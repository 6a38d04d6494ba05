import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { jpeg2000 } from '../../fixtures/pdf/jpeg2000';
import { type PdfOptions, writePdf } from '../../fixtures/pdf/write-pdf';

const SAFETY = 'https://harbour-institute.example/credentials/workshop-safety.json';

let folder: string;
let credential: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-unread-'));
  credential = JSON.stringify(
    await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'unread' }) }),
  );
  const answers = { [SAFETY]: { headers: { 'content-type': 'application/json' }, body: credential } };
  writeFileSync(join(folder, 'responses.json'), JSON.stringify(answers));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Verdicts on a file, each with what it says of the file itself. */
async function verdicts(options: PdfOptions | Uint8Array): Promise<string[]> {
  const path = join(folder, 'file.pdf');
  writeFileSync(path, options instanceof Uint8Array ? options : writePdf(options));
  const lines: string[] = [];
  await main(['verify', '--json', '--responses', join(folder, 'responses.json'), path], (line) =>
    lines.push(line),
  );
  return lines.map((line) => {
    const { verdict, checks } = JSON.parse(line) as { verdict: string; checks: Record<string, string>[] };
    const own = checks.filter(({ id, outcome }) => id === 'container' && outcome !== 'pass');
    return [verdict, ...own.map(({ outcome, reason }) => `${outcome} ${reason}`)].join(', ');
  });
}

describe('what of a PDF could not be read is told beside the badges that were found, and lowers none of them', () => {
  const good = () => ({ name: 'good.json', content: credential });

  it('an attached file that is damaged', async () => {
    const attachments = [{ name: 'half.json', content: credential.slice(0, 500) }, good()];
    expect(await verdicts({ pages: [{ lines: ['x'] }], attachments })).toEqual([
      'verified, warn pdf-attachment-unread',
    ]);
  });

  it('a page that is damaged, whichever it is', async () => {
    const damaged = (bad: number) => {
      const pages = [0, 1, 2].map((page) => ({
        lines: ['x'],
        ...(page === (bad + 2) % 3 ? { links: [{ line: 0, url: SAFETY }] } : {}),
      }));
      const source = Buffer.from(writePdf({ pages })).toString('latin1');
      let seen = -1;
      // its dictionary becomes a number
      return Buffer.from(
        source.replace(/<< \/Type \/Page \/Parent/g, (found) =>
          ++seen === bad ? '5% /Type /Page /Parent' : found,
        ),
        'latin1',
      );
    };
    expect(await verdicts(damaged(1))).toEqual(['verified, warn pdf-partly-damaged']);
    expect(await verdicts(damaged(2))).toEqual(['verified, warn pdf-partly-damaged']);
  });

  it('more pages than are read', async () => {
    const pages = [
      { lines: ['x'], links: [{ line: 0, url: SAFETY }] },
      ...Array.from({ length: 500 }, () => ({})),
    ];
    expect(await verdicts({ pages })).toEqual(['verified, warn pdf-too-long']);
  }, 60_000);

  it('a picture that cannot be decoded', async () => {
    const picture = { ...jpeg2000(), pixels: jpeg2000().pixels.subarray(0, 300) };
    expect(await verdicts({ pages: [{ lines: ['x'], picture }] })).toEqual([
      'unchecked, unknown pdf-picture-unread',
    ]);
    expect(await verdicts({ pages: [{ lines: ['x'], links: [{ line: 0, url: SAFETY }], picture }] })).toEqual(
      ['verified, warn pdf-picture-unread'],
    );
  });
});

describe('a badge is found', () => {
  it('behind 1,000 ordinary links on its page', async () => {
    const other = Array.from({ length: 1_000 }, (_, at) => ({ line: 0, url: `https://robin.example/${at}` }));
    const pages = [{ lines: ['x', 'y'], links: [...other, { line: 1, url: SAFETY }] }];
    expect(await verdicts({ pages })).toEqual(['verified']);
  });

  it('behind a paper clip on a page', async () => {
    const clipped = { name: 'badge.json', content: credential };
    expect(await verdicts({ pages: [{ lines: ['x'] }, { lines: ['y'], clipped }] })).toEqual(['verified']);
  });

  it('as a QR code in a scan that is packed as JPEG 2000', async () => {
    expect(await verdicts({ pages: [{ picture: jpeg2000() }] })).toEqual(['verified']);
  });
});
