import { availableParallelism } from 'node:os';
import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  parentPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import type { Http } from '../../model';
import type { Arguments } from '../arguments';
import { type CheckOne, type Done, isBusy } from '../jobs';
import { answerOver, askOver } from './calls';
import { networkThrough, shareNetwork } from './network';

/** Inputs from which on threads are worth their start. */
export const MANY_INPUTS = 200;
/** So many of the others does one count for that keeps a thread busy. */
const BUSY_COUNTS = 10;
/** Threads at most that may be asked for, a core: they help where hosts are slow, and cost memory. */
const MAX_A_CORE = 4;

/** How many threads shall work on inputs of which the first are known. */
export function threadsFor(jobs: number | undefined, first: readonly string[]): number {
  const cores = availableParallelism();
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, MAX_A_CORE * cores, first.length));
  const work = first.reduce((sum, input) => sum + (isBusy(input) ? BUSY_COUNTS : 1), 0);
  return work < MANY_INPUTS ? 1 : cores;
}

export interface Threads {
  checks: CheckOne[];
  end(): Promise<void>;
}

/** What is told of an input that ended a thread which had nothing else to do. */
export type BrokenOff = (input: string, error: Error, args: Arguments) => Done;

/**
 * Starts threads, each with an engine of its own; the network is that of this thread. A thread that ends (there is no
 * memory left) gives way to a new one, and what it had under way is checked again, one after the other, each in a
 * thread by itself: the one that ends that too is told to have been broken off.
 *
 * @param program file that runs as a thread, see `serveAsThread`
 */
export function startThreads(
  number: number,
  program: URL,
  args: Arguments,
  http: Http,
  brokenOff: BrokenOff,
): Threads {
  const start = () => startThread(program, args, http);
  const running = Array.from({ length: number }, start);
  let suspects: Promise<unknown> = Promise.resolve();
  const alone = async (input: string): Promise<Done> => {
    const own = start();
    try {
      return await own.ask(input);
    } catch (error) {
      return brokenOff(input, error instanceof Error ? error : new Error(String(error)), args);
    } finally {
      await own.end();
    }
  };
  const check = async (at: number, input: string): Promise<Done> => {
    const thread = running[at]?.isEnded() === false ? running[at] : start();
    running[at] = thread;
    try {
      return await thread.ask(input);
    } catch {
      const again = suspects.then(() => alone(input));
      suspects = again.catch(() => undefined);
      return again;
    }
  };
  return {
    checks: running.map((_, at) => (input) => check(at, input)),
    end: async () => {
      await Promise.all(running.map((thread) => thread.end()));
    },
  };
}

function startThread(program: URL, args: Arguments, http: Http) {
  const { port1: here, port2: there } = new MessageChannel();
  shareNetwork(here, http);
  const data: Given = { legible: args, network: there };
  const worker = new Worker(program, { workerData: data, transferList: [there] });
  const { ask, fail } = askOver<string, Done>(worker);
  let ended = false;
  const end = (error: unknown) => {
    ended = true;
    fail(error instanceof Error ? error : new Error(String(error)));
  };
  worker.on('error', end);
  worker.once('exit', () => end(new Error('a thread has ended')));
  return { ask, isEnded: () => ended, end: () => worker.terminate() };
}

interface Given {
  legible: Arguments;
  network: MessagePort;
}

/** What this thread was given by `startThreads`; `undefined` in a program of its own. */
export function givenToThread(): { args: Arguments; http: Http } | undefined {
  if (isMainThread || typeof workerData !== 'object' || workerData === null) return undefined;
  const { legible: args, network } = workerData as Partial<Given>;
  return args && network ? { args, http: networkThrough(network) } : undefined;
}

/** Answers inputs until the thread is ended. */
export function serveAsThread(check: CheckOne): void {
  if (parentPort) answerOver(parentPort, check);
}
