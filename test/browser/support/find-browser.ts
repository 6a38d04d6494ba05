import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where the world is asked; tests give their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  home: string;
}

const HERE: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  home: homedir(),
};

// Debian's /usr/bin/chromium is a wrapper script; the binary itself starts cleaner.
const LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to run: `CHROME_PATH`, else an installed Chromium, Chrome or Edge in the usual places.
 *
 * @returns path of the executable, or `undefined`
 */
export function findBrowser(machine: Machine = HERE): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return machine.exists(chosen) ? chosen : undefined;
  return usualPlaces(machine).find((path) => machine.exists(path));
}

function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return MAC.flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((dir) => `${dir}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((each) => each);
    return WINDOWS.flatMap((path) => folders.map((folder) => `${folder}\\${path}`));
  }
  const path = (env.PATH ?? '').split(delimiter).filter((each) => each !== '');
  return [...LINUX, ...LINUX_NAMES.flatMap((name) => [...path, '/snap/bin'].map((dir) => join(dir, name)))];
}
