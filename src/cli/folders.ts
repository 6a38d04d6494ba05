import type { Dirent } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from '../containers';

/** Files of a folder that may hold a credential. */
const READABLE = /\.(?:json|jsonld|jwt|jws|sd-jwt|vc|png|svg|jpe?g|webp|gif|bmp|pdf|html?)$/i;
/** These mostly hold something else: only those that hold a credential or an address are taken. */
const PERHAPS = /\.txt$/i;
/** Bytes of a text file that is looked into. */
const MAX_TEXT_BYTES = 1024 * 1024;
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
  const entries = await opendir(folder).catch(() => undefined);
  // one that may not be looked into is an input that cannot be read, and is told as such
  if (!entries) yield folder;
  for await (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH) yield* filesIn(path, depth + 1);
    else if ((await isReadable(path)) && (entry.isFile() || (await isLinkToFile(entry, path)))) yield path;
  }
}

async function isReadable(path: string): Promise<boolean> {
  if (!PERHAPS.test(path)) return READABLE.test(path);
  try {
    if ((await stat(path)).size > MAX_TEXT_BYTES) return false;
    return (await open(new Uint8Array(await readFile(path)))).credentials.length > 0;
  } catch {
    return false;
  }
}

/** A link to a folder is not gone into: it may lead back to where it lies. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
}
