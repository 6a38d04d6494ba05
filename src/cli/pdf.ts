import { Worker } from 'node:worker_threads';
import type { PdfContents } from '../containers/pdf';
import type { Opened } from '../model';
import { openedFromPdf } from '../report';

/** Megabytes that the objects of one file may take. */
const MAX_OBJECTS_MB = 1024;
/** Milliseconds after which a file is given up that is not given up by itself after a minute. */
const TIME_LIMIT_MS = 70_000;
/** Bytes that one file may take once it is unpacked. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Opens a PDF, as `containers` wants it. */
export type OpenPdf = (bytes: Uint8Array) => Promise<Opened>;

/** Opens PDF files on this thread: where there is no program that could run as another. */
export const openPdfHere: OpenPdf = async (bytes) => {
  const { readPdf } = await import('./read-pdf');
  return openedFromPdf(await readPdf(bytes));
};

/**
 * Opens PDF files in a thread of their own, one after the other. A few kilobytes can be written so that pdf.js works
 * for minutes and takes all memory: then the thread is ended, the file is told to be too much, and the next one gets a
 * new thread. Never rejects.
 *
 * @param program file that runs as the thread, see `pdf-thread.ts`
 * @param limits for one file
 */
export function openPdfInThread(
  program: URL,
  { timeMs = TIME_LIMIT_MS, maxBytes = MAX_BYTES }: { timeMs?: number; maxBytes?: number } = {},
): OpenPdf {
  let thread: Thread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (bytes: Uint8Array): Promise<Opened> => {
    if (!thread || thread.isEnded()) thread = startThread(program, maxBytes);
    const outcome = await thread.ask(bytes, timeMs);
    if (typeof outcome !== 'string') return openedFromPdf(outcome);
    thread.end();
    thread = undefined;
    return { container: 'pdf', credentials: [], problems: [{ reason: outcome }] };
  };
  return (bytes) => {
    const mine = turn.then(() => read(bytes));
    turn = mine.catch(() => undefined);
    return mine;
  };
}

interface Thread {
  /** what a file holds, or why it could not be read to the end */
  ask(bytes: Uint8Array, timeMs: number): Promise<PdfContents | string>;
  isEnded(): boolean;
  end(): void;
}

function startThread(program: URL, maxBytes: number): Thread {
  const worker = new Worker(program, {
    // the arguments of this program are none of the thread's
    argv: [],
    workerData: { maxBytes },
    resourceLimits: { maxOldGenerationSizeMb: MAX_OBJECTS_MB },
  });
  let settle: (outcome: PdfContents | string) => void = () => undefined;
  worker.on('message', (contents: PdfContents) => settle(contents));
  worker.on('error', (error) => settle(isTooMuch(error) ? 'too-large' : 'file-damaged'));
  let ended = false;
  worker.on('exit', () => {
    ended = true;
    settle('file-damaged');
  });
  return {
    isEnded: () => ended,
    ask: async (bytes, timeMs) => {
      worker.ref();
      const timer = setTimeout(() => settle('took-too-long'), timeMs);
      const answer = new Promise<PdfContents | string>((resolve) => {
        settle = resolve;
      });
      worker.postMessage(bytes);
      const outcome = await answer;
      clearTimeout(timer);
      // a thread that waits keeps no program running
      worker.unref();
      return outcome;
    },
    end: () => void worker.terminate(),
  };
}

function isTooMuch(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
}

/** How this program opens PDF files: in a thread, when it is built. */
export function pdfOpener(program: URL | undefined): OpenPdf {
  return program ? openPdfInThread(new URL('pdf-thread.js', program)) : openPdfHere;
}
