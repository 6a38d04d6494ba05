import { verifier } from './commands/verify';
import { main } from './main';
import { pdfOpener } from './pdf';
import { givenToThread, serveAsThread } from './threads/threads';
import { worldFor } from './world';

// A reader such as `head` may close the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new URL(import.meta.url);
const given = givenToThread();
if (given)
  serveAsThread(await verifier(given.args, await worldFor(given.args, given.http), pdfOpener(program)));
else {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  process.exitCode = await main(process.argv.slice(2), print, program);
}
