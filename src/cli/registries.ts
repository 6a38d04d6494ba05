import { readFile, stat } from 'node:fs/promises';
import { parseRegistries, type RegistryConfig } from '../trust';
import { UsageError } from './arguments';

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Registries from a file: `[{kind, name, url, ...}]`, `{registries: [...]}`, or one list of issuers
 * (`{name, issuers: [...]}`). Strict, since an entry that is silently left out would be taken for asked.
 *
 * @throws UsageError when the file cannot be read or holds anything else
 */
export async function readRegistries(file: string): Promise<RegistryConfig[]> {
  const { registries, refused } = parseRegistries(await jsonOf(file));
  if (refused > 0) {
    const count = refused === 1 ? 'one entry is' : `${refused} entries are`;
    throw new UsageError(`${file}: ${count} no registry that Legible knows how to ask.`);
  }
  if (registries.length === 0) throw new UsageError(`${file} names no registry and no issuer.`);
  return registries;
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new Error(`larger than ${MAX_BYTES} bytes`);
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not a list of registries: ${why}`);
  }
}
