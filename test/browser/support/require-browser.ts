import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

const SORRY =
  'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to the executable of one.';

/** A browser to run, installing Debian's Chromium when that is possible. Ends the process with 2 when there is none. */
export function requireBrowser(): string {
  const browser = findBrowser() ?? (mayInstall() ? installed() : undefined);
  if (browser !== undefined) return browser;
  console.error(SORRY);
  process.exit(2);
}

/** Only where nobody is asked for a password, and never over a choice that was made with CHROME_PATH. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROME_PATH;
}

function installed(): string | undefined {
  console.error('No browser found: installing Chromium ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return undefined;
  }
  return findBrowser();
}
