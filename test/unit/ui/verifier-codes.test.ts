import { describe, expect, it } from 'vitest';
import { createCodeFinder } from '../../../src/ui/verifier/codes/code-finder';
import type { Picture } from '../../../src/ui/verifier/codes/search';
import { qrPicture } from '../../fixtures/pdf/qr-picture';

const TEXT = 'https://issuer.example/credentials/1';

/** The code as pdf.js would hand it over: RGB. */
function pictureOf(text: string): Picture {
  const { width, height, pixels } = qrPicture(text);
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => pixels[Math.floor(at / 3)] ?? 0);
  return { kind: 'decoded', picture: { width, height, kind: 2, data } };
}

/** A thread that does as it is told; the finder sees the same messages as from a real one. */
class FakeThread {
  static started: FakeThread[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  asked: unknown[] = [];
  readonly #act: (thread: FakeThread) => void;

  constructor(act: (thread: FakeThread) => void) {
    this.#act = act;
    FakeThread.started.push(this);
  }
  postMessage(message: unknown) {
    this.asked.push(message);
    setTimeout(() => this.#act(this));
  }
  terminate() {
    this.ended = true;
  }
  says(data: unknown) {
    this.onmessage?.({ data });
  }
  fails() {
    this.onerror?.({ preventDefault: () => undefined });
  }
}

function starting(act: (thread: FakeThread) => void) {
  FakeThread.started = [];
  return () => new FakeThread(act) as unknown as Worker;
}

const answers = (thread: FakeThread) => {
  thread.says('ready');
  thread.says(['found']);
};

describe('the finder of QR codes', () => {
  it('asks one thread for all pictures, one after the other', async () => {
    let atOnce = 0;
    let most = 0;
    const finder = createCodeFinder(
      starting((thread) => {
        most = Math.max(most, ++atOnce);
        setTimeout(() => {
          atOnce--;
          answers(thread);
        }, 5);
      }),
    );
    const all = await Promise.all([1, 2, 3].map(() => finder.find(pictureOf(TEXT))));
    expect(all).toEqual([['found'], ['found'], ['found']]);
    expect(FakeThread.started).toHaveLength(1);
    expect(most).toBe(1);
  });

  it('ends a search that takes too long, says that it came to no end, and goes on with a new thread', async () => {
    let slow = true;
    const act = (thread: FakeThread) => {
      if (!slow) answers(thread);
      slow = false;
    };
    const finder = createCodeFinder(starting(act), 30);
    const both = [finder.find(pictureOf(TEXT)), finder.find(pictureOf(TEXT))];
    expect(await both[0]).toBeUndefined();
    expect(await both[1]).toEqual(['found']);
    expect(FakeThread.started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('ends a search that is no longer wanted, and does not begin one', async () => {
    const finder = createCodeFinder(starting(() => undefined));
    const controller = new AbortController();
    const searched = finder.find(pictureOf(TEXT), controller.signal);
    const waiting = finder.find(pictureOf(TEXT), controller.signal);
    setTimeout(() => controller.abort(), 10);
    expect(await searched).toBeUndefined();
    expect(await waiting).toBeUndefined();
    expect(FakeThread.started.map(({ ended, asked }) => [ended, asked.length])).toEqual([[true, 1]]);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const finder = createCodeFinder(starting(() => undefined));
    const searched = finder.find(pictureOf(TEXT));
    setTimeout(() => finder.close(), 10);
    expect(await searched).toBeUndefined();
    expect(FakeThread.started[0]?.ended).toBe(true);
  });

  it('survives a thread that breaks down over a picture', async () => {
    let broken = true;
    const act = (thread: FakeThread) => {
      thread.says('ready');
      if (broken) thread.fails();
      else thread.says(['found']);
      broken = false;
    };
    const finder = createCodeFinder(starting(act));
    expect(await finder.find(pictureOf(TEXT))).toBeUndefined();
    expect(await finder.find(pictureOf(TEXT))).toEqual(['found']);
  });

  it.each([
    [
      'refuses to start',
      () => {
        throw new Error('no threads here');
      },
    ],
    ['cannot load its file', starting((thread) => thread.fails())],
  ])('searches on the spot where a thread %s', async (_what, start) => {
    FakeThread.started = [];
    const finder = createCodeFinder(start);
    expect(await finder.find(pictureOf(TEXT))).toEqual([TEXT]);
    expect(await finder.find(pictureOf('WIFI:S:guest;;'))).toEqual(['WIFI:S:guest;;']);
    expect(FakeThread.started.length).toBeLessThanOrEqual(1);
  });

  it('finds nothing in what is no picture', async () => {
    const finder = createCodeFinder(() => {
      throw new Error('no threads here');
    });
    const short = { width: 100, height: 100, kind: 2, data: new Uint8Array(5) };
    expect(await finder.find({ kind: 'decoded', picture: short })).toEqual([]);
    expect(await finder.find({ kind: 'file', bytes: new TextEncoder().encode('no picture') })).toEqual([]);
  });
});
