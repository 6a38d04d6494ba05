import { Worker } from 'node:worker_threads';

/** Looks after work that may hang so that no timer of its own would fire. */
export interface Watchdog {
  /** the work begins; `what` is printed when it does not end in time */
  begin(what: string): void;
  end(): void;
  stop(): void;
}

/** From a thread of its own: what takes longer than `capMs` is named on stdout, and the whole process ends. */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { clock, capMs } = workerData;
let what = '';
parentPort.on('message', (message) => { what = message; });
setInterval(() => {
  const begun = Number(Atomics.load(clock, 0));
  if (begun === 0 || Date.now() - begun < capMs) return;
  writeSync(1, what + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

export function watchdog(capMs: number): Watchdog {
  const clock = new BigInt64Array(new SharedArrayBuffer(8));
  const worker = new Worker(SOURCE, { eval: true, workerData: { clock, capMs } });
  worker.unref();
  return {
    begin(what) {
      worker.postMessage(what);
      Atomics.store(clock, 0, BigInt(Date.now()));
    },
    end: () => void Atomics.store(clock, 0, 0n),
    stop: () => void worker.terminate(),
  };
}
