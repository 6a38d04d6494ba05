import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a folder that may hold a credential. */
const READABLE = /\.(?:json|jsonld|jwt|jws|png|svg|jpe?g|pdf|html?)$/i;
/** Folders within folders that are gone into. */
const MAX_DEPTH = 20;

/** The inputs with each folder replaced by the files in it, one after the other: a folder may hold thousands. */
export async function* inputsWithin(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    if (await isFolder(input)) yield* filesIn(input, 0);
    else yield input;
  }
}

async function isFolder(input: string): Promise<boolean> {
  if (input === '-' || /^https?:\/\//i.test(input)) return false;
  return stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* filesIn(folder: string, depth: number): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH) yield* filesIn(path, depth + 1);
    else if (entry.isFile() && READABLE.test(entry.name)) yield path;
  }
}
