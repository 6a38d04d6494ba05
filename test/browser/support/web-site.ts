import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';
import type { Hosts } from '../../demo/server';
import { requireBrowser } from './require-browser';

/** Where the static build is put in these tests: in a folder, since it must not matter where it lies. */
export const SITE = 'https://tools.school.example/legible/';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the web site anew and lets a local host serve it. */
export async function serveWebSite(hosts: Pick<Hosts, 'reply'>): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'legible-web-'));
  await build({ configFile: join(ROOT, 'vite.web.config.ts'), logLevel: 'warn', build: { outDir } });
  for (const path of filesIn(outDir)) {
    const name = relative(outDir, path).replaceAll('\\', '/');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const reply = { type, body: readFileSync(path) };
    hosts.reply(SITE + name, reply);
    if (name === 'index.html') hosts.reply(SITE, reply);
  }
  rmSync(outDir, { recursive: true });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)],
  );
}

/** A browser without any extension, in front of local hosts; `flags` are more arguments of its command line. */
export async function plainBrowser(port: number, flags: readonly string[] = []): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      ...flags,
    ],
  });
  return browser.newContext({ locale: 'en-GB', viewport: { width: 1100, height: 800 } });
}
