import { appendFile, readFile } from 'node:fs/promises';
import { UsageError } from './arguments';

/** What an earlier run has done, and where this one writes what it does. */
export interface Resume {
  isDone(input: string): boolean;
  /** remembers an input whose lines have been printed */
  done(input: string): Promise<void>;
}

/**
 * Remembers inputs in a file, a JSON text a line, so that a run that was broken off goes on where it stopped. A last
 * line that was cut short is no input: that one is done again.
 *
 * @throws UsageError when the file cannot be read, or nothing be written to it
 */
export async function resumeFrom(path: string): Promise<Resume> {
  const known = new Set<string>();
  const text = await openForMore(path);
  for (const line of text.split('\n')) {
    const input = parsed(line);
    if (input !== undefined) known.add(input);
  }
  // what was cut short must not run into the next line
  if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
  return {
    isDone: (input) => known.has(input),
    done: (input) => appendFile(path, `${JSON.stringify(input)}\n`),
  };
}

/** What a file says; one that is not there is begun. */
async function openForMore(path: string): Promise<string> {
  try {
    await appendFile(path, '');
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${path} cannot remember what was done: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function parsed(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
