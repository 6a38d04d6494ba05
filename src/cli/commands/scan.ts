import { scan } from '../../discovery';
import type { Arguments } from '../arguments';
import { UsageError } from '../arguments';
import { readInput } from '../inputs';
import { jsonLine, type Print, printable } from '../printable';
import { savedPage } from '../saved-page';

/** `legible scan`: which badges a saved page holds. Exit status 0 when it holds any, else 1. */
export async function scanCommand(args: Arguments, print: Print): Promise<number> {
  let any = false;
  for (const input of args.inputs) {
    const got = await readInput(input);
    if (got.kind === 'url')
      throw new UsageError('legible scan reads a saved page; give its address with --url.');
    if (got.kind === 'unreadable') throw new UsageError(`${input}: ${got.why}`);
    for (const each of scan(savedPage(got.bytes), { url: args.url ?? 'https://page.invalid/' })) {
      any = true;
      const { host, kind, label } = each;
      const url = each.url || ownAddress(each.embedded) || (args.url ?? '');
      const found = { url, host, kind, label };
      await print(
        args.json
          ? jsonLine({ input, found })
          : printable(`${kind.padEnd(10)} ${host.padEnd(20)} ${url}  ${label}`),
      );
    }
  }
  return any ? 0 : 1;
}

/** Where a credential that a page carries says that it lives; one without an address lives in the page alone. */
function ownAddress(embedded: string | undefined): string | undefined {
  try {
    const { id, '@id': other } = JSON.parse(embedded ?? '') as { id?: unknown; '@id'?: unknown };
    return [id, other].find((each): each is string => typeof each === 'string' && /^https?:/.test(each));
  } catch {
    return undefined;
  }
}
