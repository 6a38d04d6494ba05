// The same source in Firefox: the built add-on is installed, a page is scanned, a badge is checked in its background.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageBadge } from '../../src/messages';
import type { Report } from '../../src/model';
import { FATES, fateOf } from '../demo/fates';
import { startDemoHosts } from '../demo/hosts';
import type { Hosts } from '../demo/server';
import { type Firefox, findFirefox, startFirefox } from './support/marionette';
import { PROFILE_URL } from './support/world';

const ROOT = resolve(import.meta.dirname, '../..');
const UUID = '6b1f2f4c-2f3e-4f5a-9c55-1d7a3c1e0b42';
const path = findFirefox();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legible-firefox-build-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = join(ROOT, 'vite.firefox.config.ts');
  const options = ['build', '--config', config, '--outDir', folder, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...options], { cwd: ROOT });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the build for Firefox', () => {
  it('names only files that are there, and nothing that Firefox does not have', () => {
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(manifest.background).toMatchObject({ scripts: [expect.any(String)] });
    expect(manifest.background.service_worker).toBeUndefined();
    expect(manifest.permissions).not.toContain('offscreen');
    expect(manifest.permissions).not.toContain('sidePanel');
    expect(manifest.web_accessible_resources).toBeUndefined();
    const files = [...text.matchAll(/"([\w./-]+\.(?:html|js|png))"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

describe.skipIf(path === undefined)('in Firefox (skipped where none is installed)', () => {
  let hosts: Hosts;
  let firefox: Firefox;

  beforeAll(async () => {
    hosts = await startDemoHosts();
    firefox = await startFirefox(path ?? '', hosts.port, { 'legible@legible.example': UUID });
    await firefox.install(folder);
  });
  afterAll(async () => {
    await firefox?.close();
    await hosts?.close();
  });

  it('finds the badges of a page, and checks one in the background page', async () => {
    await firefox.open(PROFILE_URL);
    await firefox.openBeside(`moz-extension://${UUID}/src/extension/pages/options/index.html`);
    const ask = async (message: string): Promise<unknown> => {
      const text = String(await firefox.ask(message));
      if (text.startsWith('failed')) throw new Error(text);
      return JSON.parse(text);
    };
    const tab = `(await browser.tabs.query({})).find(({ url = '' }) => url.includes('linkedin')).id`;
    const told = (message: object) =>
      ask(`browser.runtime.sendMessage({ ...${JSON.stringify(message)}, tabId: ${tab} })`);
    const listed = (await told({ name: 'ui-list' })) as PageBadge[];
    expect(listed).toHaveLength(FATES.length);
    // who may be asked is the reader's to say, in Firefox too: only what the manifest names is asked here
    const { headline } = fateOf('confirmed');
    const asked = listed.map(({ key }) => told({ name: 'ui-check', key, again: false }));
    const reports = ((await Promise.all(asked)) as Report[][]).flat();
    expect(reports).toHaveLength(FATES.length);
    expect(reports.map((report) => report.headline)).toContain(headline);
    expect(hosts.asked.filter(({ headers }) => 'cookie' in headers)).toEqual([]);
  });
});
