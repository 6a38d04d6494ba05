import { verifier } from './commands/verify';
import { main } from './main';
import { givenToThread, serveAsThread } from './threads/threads';
import { worldFor } from './world';

// A reader such as `head` may close the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const given = givenToThread();
if (given) serveAsThread(await verifier(given.args, await worldFor(given.args, given.http)));
else {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  process.exitCode = await main(process.argv.slice(2), print, new URL(import.meta.url));
}
