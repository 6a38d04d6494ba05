import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { qrPicture } from '../../fixtures/pdf/qr-picture';

const PROGRAM = fileURLToPath(new URL('../../../bin/legible.js', import.meta.url));
const SAFETY = 'https://harbour-institute.example/credentials/workshop-safety.json';
const SIGNALS = 'https://harbour-institute.example/credentials/crane-signals.json';
const OTHER = 'https://robin.example/about';
/** Clears the screen, and colours what follows. */
const ESCAPE = '\u001b[2J\u009b31m';

let folder: string;
let credential: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-manners-'));
  credential = JSON.stringify(
    await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'manners' }) }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function program(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [PROGRAM, ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

async function run(...args: string[]) {
  const lines: string[] = [];
  const status = await main(args, (line) => lines.push(line));
  return { status, lines };
}
const json = async (...args: string[]) =>
  (await run(...args)).lines.map((line) => JSON.parse(line) as Record<string, never>);

/** A recording in which these addresses answer with the credential. */
function recorded(answers: Record<string, unknown>): string {
  return put('responses.json', JSON.stringify(answers));
}
const good = () => ({ headers: { 'content-type': 'application/json' }, body: credential });

describe('what cannot be run', () => {
  it('says why in one line and exits 2: nowhere to remember, and nothing in the middle of a run', () => {
    const file = put('good.json', credential);
    const { status, stdout, stderr } = program('verify', '--json', '--resume', '/nodir/x', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('/nodir/x cannot remember');
    expect(stderr).not.toContain('    at ');
  });

  it('with an error of our own says it and exits 2', async () => {
    const broken = main(['verify', put('good.json', credential)], () => {
      throw new Error('the disk is full');
    });
    expect(await broken).toBe(2);
  });

  it.each([
    ['--as-of', 'January 2026'],
    ['--as-of', '2026-02-30T00:00:00Z'],
    ['--as-of', '1767225600'],
    ['--language', 'xx'],
    ['--recipient', 'foo'],
    ['--url', 'robin.example'],
  ])('%s %s is refused with a sentence', (option, value) => {
    const { status, stderr } = program('verify', 'x.json', option, value);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain(`not “${value}”`);
  });

  it('a reader who closes the pipe early is not told that all was good', async () => {
    const inputs = Array.from({ length: 30 }, (_, at) => put(`many-${at}.json`, credential));
    const done = join(folder, 'piped.txt');
    const child = spawn('node', [PROGRAM, 'verify', '--json', '--jobs', '1', '--resume', done, ...inputs]);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(2);
    expect(readFileSync(done, 'utf8').split('\n').length).toBeLessThan(30);
  }, 60_000);
});

describe('--as-of', () => {
  it.each([
    ['2099-01-01', 'expired'],
    ['2026-03-01T00:00:00', 'verified'],
    ['2026-03-01T00:00:00+14:00', 'verified'],
  ])('%s is the same wherever it is run', async (time, verdict) => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'manners' });
    const bounded = put(
      'bounded.json',
      JSON.stringify(
        await issueOb3({ issuer, validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }),
      ),
    );
    const zone = process.env.TZ;
    for (process.env.TZ of ['America/New_York', 'Asia/Tokyo'])
      expect((await json('verify', '--json', '--as-of', time, bounded))[0]?.verdict).toBe(verdict);
    process.env.TZ = zone;
  });
});

describe('no escape sequence reaches the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

  it('from a page, a credential, the name of a file or a message about it', () => {
    const page = put('page.html', `<a href="${SAFETY}">Welder${ESCAPE}</a>`);
    const named = put(`named${ESCAPE}.json`, credential.replace('lathe', `lathe${ESCAPE.slice(4)}`));
    const outputs = [
      program('scan', page),
      program('read', named),
      program('verify', named),
      program('scan', `absent${ESCAPE}.html`),
      program('verify', named, '--responses', `absent${ESCAPE}`),
      program('verify', named, `--wrong${ESCAPE}`),
      program('scan', '--json', page),
      program('verify', '--json', named),
    ];
    for (const { stdout, stderr } of outputs) {
      expect(stdout + stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(controls);
    }
  }, 60_000);
});

describe('a recording', () => {
  const verdict = async (answers: Record<string, unknown>, input = SAFETY) =>
    (await json('verify', '--json', '--responses', recorded(answers), input))[0]?.verdict;

  it('is followed where it redirects, as the network is', async () => {
    const moved = { status: 302, headers: { location: '/credentials/crane-signals.json' } };
    expect(await verdict({ [SAFETY]: moved, [SIGNALS]: good() })).toBe('verified');
    expect(await verdict({ [SAFETY]: moved })).toBe('unchecked');
    expect(await verdict({ [SAFETY]: { status: 302, headers: { location: SAFETY } } })).toBe('unchecked');
  });

  it('knows an address in all its spellings', async () => {
    for (const spelt of [
      SAFETY.replace('harbour', 'HARBOUR'),
      SAFETY.replace('.example', '.example:443'),
      `${SAFETY}#top`,
      SAFETY.replace('https:', 'http:'),
    ]) {
      expect(await verdict({ [spelt]: good() }), spelt).toBe('verified');
      expect(await verdict({ [SAFETY]: good() }, spelt), spelt).toBe('verified');
    }
  });

  it.each([{ bodyFile: 'absent.json' }, { status: 0 }, { status: '200' }, { headers: { 'no name': 'x' } }])(
    'that cannot answer (%j) is told before anything is done',
    async (answer) => {
      const { status, lines } = await run('verify', '--responses', recorded({ [SAFETY]: answer }), SAFETY);
      expect([status, lines]).toEqual([2, []]);
    },
  );
});

describe('addresses that are given otherwise', () => {
  const badges = async (text: string) => {
    const responses = recorded({ [SAFETY]: good(), [SIGNALS]: good() });
    const reports = await json('verify', '--json', '--responses', responses, put('addresses.txt', text));
    return reports.map(({ verdict }) => verdict);
  };

  it.each([
    ['a list, one a line', `${SAFETY}\n${SIGNALS}\n`, 2],
    ['two with a comma', `${SAFETY},${SIGNALS}`, 2],
    ['in angle brackets', `<${SAFETY}>`, 1],
    ['without a scheme', SAFETY.slice(8), 1],
    ['a sentence', `See my badge at ${SAFETY}. I also have a page: ${OTHER}`, 1],
  ])('%s', async (_how, text, count) => {
    expect(await badges(text)).toEqual(Array.from({ length: count }, () => 'verified'));
  });

  it('as an input without a scheme, and as the picture of a code at an address', async () => {
    const { width, height, pixels } = qrPicture(SAFETY, 9);
    const canvas = createCanvas(width, height);
    const rgba = new ImageData(width, height);
    pixels.forEach((grey, at) => {
      rgba.data.set([grey, grey, grey, 255], at * 4);
    });
    canvas.getContext('2d').putImageData(rgba, 0, 0);
    const picture = 'https://robin.example/badge.png';
    const bodyBase64 = canvas.toBuffer('image/png').toString('base64');
    const responses = recorded({ [SAFETY]: good(), [picture]: { bodyBase64 } });
    const reports = await json('verify', '--json', '--responses', responses, SAFETY.slice(8), picture);
    expect(reports.map(({ verdict }) => verdict)).toEqual(['verified', 'verified']);
  });

  it('in text files of a folder are taken, and other text files are not', async () => {
    mkdirSync(join(folder, 'texts'));
    put('texts/addresses.txt', `${SAFETY}\n`);
    put('texts/notes.txt', 'nothing of ours');
    put('texts/badge.sd-jwt', 'eyJhbGciOiJub25lIn0.e30.c2ln~');
    const responses = recorded({ [SAFETY]: good() });
    const reports = await json('verify', '--json', '--responses', responses, join(folder, 'texts'));
    expect(reports.map(({ input }) => String(input).split('/').at(-1)).toSorted()).toEqual([
      'addresses.txt',
      'badge.sd-jwt',
    ]);
  });
});

describe('legible read', () => {
  it('goes into folders, and says why it cannot read the rest', async () => {
    mkdirSync(join(folder, 'read'));
    put('read/good.json', credential);
    const lines = await json('read', '--json', join(folder, 'read'), SAFETY, join(folder, 'absent.json'));
    expect(lines.map(({ reading, why }) => (reading === null ? why : 'read'))).toEqual([
      'read',
      expect.stringContaining('nothing is asked of the network'),
      expect.stringContaining('no such file'),
    ]);
  });
});
