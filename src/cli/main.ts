import { parseArguments, USAGE, UsageError } from './arguments';
import { readCommand } from './commands/read';
import { scanCommand } from './commands/scan';
import { verifyCommand } from './commands/verify';
import { type Print, printable } from './printable';

/**
 * Runs the command line and answers its exit status.
 *
 * @param program what runs as threads; without it everything is done on this one
 */
export async function main(argv: string[], print: Print, program?: URL): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    print(USAGE);
    return 0;
  }
  try {
    const args = parseArguments(argv);
    if (args.command === 'scan') return await scanCommand(args, print);
    if (args.command === 'read') return await readCommand(args, print, program);
    return await verifyCommand(args, print, program);
  } catch (error) {
    // names of files stand in it, which anybody may have given
    const message = printable(error instanceof Error ? error.message : String(error));
    process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}\n` : `legible: ${message}\n`);
    return 2;
  }
}
