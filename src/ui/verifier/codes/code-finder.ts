import type { Picture } from './search';

/** Searches pictures for QR codes, one after the other, beside the page. */
export interface CodeFinder {
  /** Texts of the codes; nothing at all when the search was cut short: too slow, or no longer wanted. Never rejects. */
  find(picture: Picture, signal?: AbortSignal): Promise<string[] | undefined>;
  /** Ends the thread; another search starts a new one. */
  close(): void;
}

/** Milliseconds for one picture. Noise of two megapixels takes longer, photos take one or two seconds. */
const TIME_LIMIT_MS = 15_000;

type Outcome = string[] | 'cut' | 'no-thread';

/** A finder with a thread of its own, which starts with the first picture. Where none can start it searches here. */
export function createCodeFinder(start: () => Worker = startThread, limit = TIME_LIMIT_MS): CodeFinder {
  let thread: { worker: Worker; ready: boolean } | undefined;
  let threadless = false;
  let giveUp: () => void = () => undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function inThread(picture: Picture, signal: AbortSignal | undefined): Promise<Outcome> {
    try {
      thread ??= { worker: start(), ready: false };
    } catch {
      return 'no-thread';
    }
    const current = thread;
    const { worker } = current;
    const outcome = await new Promise<Outcome>((resolve) => {
      const cut = () => resolve('cut');
      const timer = setTimeout(cut, limit);
      giveUp = cut;
      signal?.addEventListener('abort', cut, { once: true });
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (!Array.isArray(data)) {
          current.ready = true;
          return;
        }
        clearTimeout(timer);
        signal?.removeEventListener('abort', cut);
        resolve(data.filter((each) => typeof each === 'string'));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        resolve(current.ready ? 'cut' : 'no-thread');
      };
      worker.postMessage(picture, picture.kind === 'frame' ? [picture.frame] : []);
    });
    // what is still at work is stopped for good: a search cannot be told to end
    if (!Array.isArray(outcome)) end();
    return outcome;
  }

  function end() {
    thread?.worker.terminate();
    thread = undefined;
  }

  async function searched(picture: Picture, signal: AbortSignal | undefined): Promise<string[] | undefined> {
    if (signal?.aborted) return undefined;
    const outcome = threadless ? 'no-thread' : await inThread(picture, signal);
    if (outcome === 'cut') return undefined;
    if (outcome !== 'no-thread') return outcome;
    threadless = true;
    const { search } = await import('./search');
    return search(picture, true);
  }

  return {
    find(picture, signal) {
      const mine = turn.then(() => searched(picture, signal)).catch(() => undefined);
      turn = mine;
      return mine;
    },
    close() {
      giveUp();
      end();
    },
  };
}

function startThread(): Worker {
  return new Worker(new URL('./codes.worker.ts', import.meta.url), { type: 'module' });
}

let shared: CodeFinder | undefined;

/** The finder for files: one thread for all of them. */
export function codeFinder(): CodeFinder {
  shared ??= createCodeFinder();
  return shared;
}
