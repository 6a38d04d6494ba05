import { parseArguments, USAGE, UsageError } from './arguments';
import { readCommand } from './commands/read';
import { scanCommand } from './commands/scan';
import { verifyCommand } from './commands/verify';

/**
 * Runs the command line and answers its exit status.
 *
 * @param program what runs as threads; without it everything is done on this one
 */
export async function main(argv: string[], print: (line: string) => void, program?: URL): Promise<number> {
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
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}
