import { verifier } from './commands/verify';
import { serveAsThread, threadArguments } from './jobs';
import { main } from './main';

// A reader such as `head` may close the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const given = threadArguments();
if (given) serveAsThread(await verifier(given));
else {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  process.exitCode = await main(process.argv.slice(2), print, new URL(import.meta.url));
}
