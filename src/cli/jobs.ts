import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Arguments } from './arguments';

/** What came of one input: the lines to print, and whether all of it was good. */
export interface Done {
  lines: string[];
  good: boolean;
}

export type CheckOne = (input: string) => Promise<Done>;

/** Threads at most: more than there are cores only costs memory. */
export function threadsFor(jobs: number): number {
  return Math.max(1, Math.min(jobs, availableParallelism()));
}

/** Checks inputs on this thread, one after the other, in their order. */
export async function inTurn(
  inputs: AsyncIterable<string>,
  check: CheckOne,
  onDone: (input: string, done: Done) => Promise<void>,
): Promise<void> {
  for await (const input of inputs) await onDone(input, await check(input));
}

/**
 * Checks inputs on several threads, each with an engine of its own; an input is handed out when a thread is free, so
 * that memory does not grow with their number. Answers come in the order in which they are ready.
 *
 * @param program file that runs as a thread, see `serveAsThread`
 */
export async function onThreads(
  inputs: AsyncIterable<string>,
  { args, program, threads }: { args: Arguments; program: URL; threads: number },
  onDone: (input: string, done: Done) => Promise<void>,
): Promise<void> {
  const pending = inputs[Symbol.asyncIterator]();
  const work = async () => {
    const worker = new Worker(program, { workerData: { legible: args } });
    try {
      for (let next = await pending.next(); !next.done; next = await pending.next()) {
        await onDone(next.value, await ask(worker, next.value));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}

function ask(worker: Worker, input: string): Promise<Done> {
  return new Promise((resolve, reject) => {
    const stop = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
    worker.once('error', stop);
    worker.once('message', (done: Done) => {
      worker.off('error', stop);
      resolve(done);
    });
    worker.postMessage(input);
  });
}

/** The arguments when this thread was started by `onThreads`, `undefined` in a program of its own. */
export function threadArguments(): Arguments | undefined {
  if (isMainThread || typeof workerData !== 'object' || workerData === null) return undefined;
  const given: unknown = Reflect.get(workerData, 'legible');
  return given as Arguments | undefined;
}

/** Answers inputs until the thread is ended. */
export function serveAsThread(check: CheckOne): void {
  parentPort?.on('message', (input: string) => {
    void check(input).then((done) => parentPort?.postMessage(done));
  });
}
