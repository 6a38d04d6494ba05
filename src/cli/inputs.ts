import { readFile, stat } from 'node:fs/promises';
import { recogniseHost } from '../discovery';

/** The bytes of one INPUT, a URL still to be asked, or why it cannot be read. */
export type Input =
  | { kind: 'bytes'; bytes: Uint8Array; name: string }
  | { kind: 'url'; url: string }
  | { kind: 'unreadable'; why: string };

/** Larger files are refused before they are read into memory. */
const MAX_FILE_BYTES = 60 * 1024 * 1024;

/** Reads what an INPUT names: `-` is standard input, http(s) is a URL, everything else a file; where there is none, perhaps
 * the address of a badge without its scheme. */
export async function readInput(input: string): Promise<Input> {
  if (/^https?:\/\//i.test(input)) return { kind: 'url', url: input };
  try {
    if (input === '-') return { kind: 'bytes', bytes: await standardInput(), name: '' };
    const found = await stat(input);
    if (found.isDirectory()) return { kind: 'unreadable', why: 'a folder' };
    const { size } = found;
    if (size > MAX_FILE_BYTES) return { kind: 'unreadable', why: `larger than ${MAX_FILE_BYTES} bytes` };
    return { kind: 'bytes', bytes: new Uint8Array(await readFile(input)), name: input };
  } catch (error) {
    const url = `https://${input}`;
    // as people type the address of a badge
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && recogniseHost(url)) return { kind: 'url', url };
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw new Error(`standard input is larger than ${MAX_FILE_BYTES} bytes`);
    parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}
