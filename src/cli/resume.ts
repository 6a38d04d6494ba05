import { appendFile, readFile } from 'node:fs/promises';

/** What an earlier run has done, and where this one writes what it does. */
export interface Resume {
  isDone(input: string): boolean;
  /** remembers an input whose lines have been printed */
  done(input: string): Promise<void>;
}

/**
 * Remembers inputs in a file, a JSON text a line, so that a run that was broken off goes on where it stopped. A last
 * line that was cut short is no input: that one is done again.
 */
export async function resumeFrom(path: string): Promise<Resume> {
  const known = new Set<string>();
  const text = await readFile(path, 'utf8').catch(() => '');
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

function parsed(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
