import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './read-pdf';
import { limitBytes } from './threads/memory';

// A program of its own: the thread that `openPdfInThread` starts.
limitBytes((workerData as { maxBytes: number }).maxBytes);
parentPort?.on('message', (bytes: Uint8Array) => {
  void readPdf(bytes).then((contents) => parentPort?.postMessage(contents));
});
