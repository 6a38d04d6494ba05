import { verifier } from './commands/verify';
import { main } from './main';
import { pdfOpener } from './pdf';
import { givenToThread, serveAsThread } from './threads/threads';
import { worldFor } from './world';

// A reader such as `head` may close the pipe early, and a disk may be full: nothing more can be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`legible: ${error.message}\n`);
  // not everything was told, whatever came of it
  process.exit(2);
});

const program = new URL(import.meta.url);
const given = givenToThread();
if (given)
  serveAsThread(await verifier(given.args, await worldFor(given.args, given.http), pdfOpener(program)));
else {
  // an input counts as done (`--resume`) once its lines have left
  const print = (line: string) =>
    new Promise<void>((resolve) => process.stdout.write(`${line}\n`, (error) => error || resolve()));
  process.exitCode = await main(process.argv.slice(2), print, program);
}
