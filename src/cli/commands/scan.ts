import { scan } from '../../discovery';
import type { Arguments } from '../arguments';
import { UsageError } from '../arguments';
import { readInput } from '../inputs';
import { savedPage } from '../saved-page';

/** `legible scan`: which badges a saved page holds. Exit status 0 when it holds any, else 1. */
export async function scanCommand(args: Arguments, print: (line: string) => void): Promise<number> {
  let any = false;
  for (const input of args.inputs) {
    const got = await readInput(input);
    if (got.kind === 'url')
      throw new UsageError('legible scan reads a saved page; give its address with --url.');
    if (got.kind === 'unreadable') throw new UsageError(`${input}: ${got.why}`);
    for (const { url, host, kind, label } of scan(savedPage(got.bytes), {
      url: args.url ?? 'https://page.invalid/',
    })) {
      any = true;
      const found = { url, host, kind, label };
      print(
        args.json
          ? JSON.stringify({ input, found })
          : `${kind.padEnd(10)} ${host.padEnd(20)} ${url}  ${label}`,
      );
    }
  }
  return any ? 0 : 1;
}
