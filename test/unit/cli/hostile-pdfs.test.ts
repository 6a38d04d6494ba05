import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdfInThread } from '../../../src/cli/pdf';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { writePdf } from '../../fixtures/pdf/write-pdf';

const PROGRAM = new URL('../../../dist-cli/pdf-thread.js', import.meta.url);
const MiB = 1024 * 1024;

let good: Uint8Array;

beforeAll(async () => {
  const credential = await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'hostile' }) });
  const attachments = [{ name: 'badge.json', content: JSON.stringify(credential) }];
  good = writePdf({ pages: [{ lines: ['Robin'] }], attachments });
});

/** Bytes as they lie in a PDF's stream, packed: `packings` times. */
function withStream(
  content: Uint8Array,
  packings: number,
  dictionary: string,
  attached: boolean,
): Uint8Array {
  let packed = content;
  for (let times = 0; times < packings; times++) packed = deflateSync(packed);
  const filters = Array.from({ length: packings }, () => '/FlateDecode').join(' ');
  const [text, at] = [Buffer.from(packed).toString('latin1'), attached ? '' : '/Contents 4 0 R'];
  const names = attached
    ? '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.json) /EF << /F 4 0 R >> >>] >> >>'
    : '';
  return Buffer.from(
    `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${names} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${at} /Resources << >> >> endobj
4 0 obj << ${dictionary} /Filter [${filters}] /Length ${text.length} >>
stream
${text}
endstream endobj
trailer << /Size 5 /Root 1 0 R >>
%%EOF`,
    'latin1',
  );
}

/** Reasons that a file is told to be unread for, and then the verdict on one that is good. */
async function reasonThenVerdict(hostile: Uint8Array, limits: { timeMs?: number; maxBytes?: number }) {
  const pdf = openPdfInThread(PROGRAM, limits);
  const ports = fakePorts(fakeHttp());
  const [[bad] = [], [next] = []] = await Promise.all(
    [hostile, good].map((bytes) => reportOnBytes('resume.pdf', bytes, {}, ports, { pdf })),
  );
  return [bad?.checks[0]?.reason, next?.verdict];
}

describe('a small PDF that is made to keep the program busy', () => {
  it('for minutes is given up in time, and the next file is read', async () => {
    const busy = withStream(Buffer.alloc(60 * MiB, 'q Q '), 1, '', false);
    expect(busy.length).toBeLessThan(MiB);
    expect(await reasonThenVerdict(busy, { timeMs: 4_000 })).toEqual(['took-too-long', 'verified']);
  }, 60_000);

  it('with memory is given up before there is none, and the next file is read', async () => {
    const bomb = withStream(Buffer.alloc(200 * MiB), 2, '/Type /EmbeddedFile', true);
    expect(bomb.length).toBeLessThan(MiB / 100);
    const before = process.memoryUsage.rss();
    const outcome = await reasonThenVerdict(bomb, { maxBytes: 32 * MiB });
    expect(outcome).toEqual(['pdf-partly-damaged', 'verified']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(500 * MiB);
  }, 60_000);

  it('that ends the thread is told, and the next file is read', async () => {
    const program = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', ({ length }) => {
          if (length < 100) throw new RangeError('Invalid array length');
          parentPort.postMessage({ credentials: [], links: [], emails: [], problems: [], pages: 1 });
        });`)}`,
    );
    const pdf = openPdfInThread(program);
    const reasons = [new Uint8Array(10), new Uint8Array(200), new Uint8Array(10)].map(
      async (bytes) => (await pdf(bytes)).problems[0]?.reason,
    );
    expect(await Promise.all(reasons)).toEqual(['too-large', 'pdf-no-badge', 'too-large']);
  }, 60_000);
});
