import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;

/** A copy of the project in which a file may be spoilt without harm. */
export interface ProjectCopy {
  root: string;
  /** does `work` while one text of a file is replaced by another, and puts the file back */
  edited<T>(file: string, find: string, put: string, work: () => Promise<T>): Promise<T>;
  remove(): void;
}

/**
 * Copies a project; what is installed is shared.
 *
 * @param committed the last commit, else all files as they are that git does not ignore
 */
export function copyProject(from: string, committed = false): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'defences-'));
  if (committed) {
    const input = execFileSync('git', ['archive', 'HEAD'], { cwd: from, maxBuffer: MAX_ARCHIVE_BYTES });
    execFileSync('tar', ['-x', '-C', root], { input });
  } else {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: from });
    for (const file of new Set(listed.toString().split('\0'))) {
      // what was deleted and not yet committed is still listed
      if (file !== '' && existsSync(join(from, file))) cpSync(join(from, file), join(root, file));
    }
  }
  // the terminal program that is built when the project is installed runs as a thread of some tests
  for (const folder of ['node_modules', 'dist-cli'])
    if (existsSync(join(from, folder))) symlinkSync(join(from, folder), join(root, folder));
  return {
    root,
    async edited(file, find, put, work) {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      if (before.split(find).length !== 2) throw new Error(`${file} does not have this text once: ${find}`);
      writeFileSync(path, before.split(find).join(put));
      try {
        return await work();
      } finally {
        writeFileSync(path, before);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
