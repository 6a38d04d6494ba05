import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytes, scriptsOf, withImports } from './reached-code';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Bytes, gzipped, that may be read before the worker answers its first message. */
const WORKER_BYTES = 40_000;
/** And that every page with the content script reads. */
const CONTENT_BYTES = 14_000;
/** And that every page with a PDF in it reads beside that. */
const STRIP_BYTES = 12_500;
const EVAL = /[^.\w]eval\(|new Function\(/;

describe.skipIf(!existsSync(join(DIST, 'manifest.json')))('dist/', () => {
  const manifest = existsSync(DIST) ? JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) : {};

  it('lets no page load a file of ours', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('does not tell the scripts in pages where badges are asked for', () => {
    const inPages = ['content', 'card'].map((name) =>
      readFileSync(join(DIST, `src/extension/${name}.iife.js`), 'utf8'),
    );
    // the same addresses are known to what asks, so that this looks for something that is there
    const all = readdirSync(join(DIST, 'assets')).map((file) =>
      readFileSync(join(DIST, 'assets', file), 'utf8'),
    );
    for (const address of [
      'api.credly.com',
      'obi/v2/badge_assertions/',
      'verifierplus.org/api/credentials/',
    ]) {
      expect(all.some((text) => text.includes(address))).toBe(true);
      expect(inPages.filter((code) => code.includes(address))).toEqual([]);
    }
    // what is drawn needs no badge host at all: the scanner has told already
    expect(inPages.map((code) => code.includes('badgr.io'))).toEqual([true, false]);
  });

  it('asks for hosts by their names, and for others only when they are needed', () => {
    // what for stands in docs/permissions.md
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(
      manifest.host_permissions.filter((host: string) => !/^https:\/\/(\*\.)?[a-z.]+\/\*$/.test(host)),
    ).toEqual([]);
  });

  it('has the strict content security policy', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('has a content script that is one classic file: no imports, no requests, no eval', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    const code = readFileSync(join(DIST, manifest.content_scripts[0].js[0]), 'utf8');
    expect(code).not.toMatch(
      /\bimport\s*[({'"]|\bexport\s|[^.\w]fetch\(|XMLHttpRequest|[^.\w]eval\(|new Function/,
    );
    console.log(`content script: ${bytes(code)} bytes gzipped, at most ${CONTENT_BYTES}`);
    expect(bytes(code)).toBeLessThanOrEqual(CONTENT_BYTES);
  });

  it('has a card that is one classic file too, put into pages with badges only', () => {
    const code = readFileSync(join(DIST, 'src/extension/card.iife.js'), 'utf8');
    expect(code).not.toMatch(/\bimport\s*[({'"]|\bexport\s|[^.\w]fetch\(|XMLHttpRequest/);
    expect(EVAL.test(code)).toBe(false);
    console.log(`card: ${bytes(code)} bytes gzipped`);
    expect(withImports(join(DIST, manifest.background.service_worker))).toContain(
      'src/extension/card.iife.js',
    );
  });

  it('has a strip over PDFs that is one classic file too, and fetches what the page has in memory only', () => {
    const code = readFileSync(join(DIST, 'src/extension/strip.iife.js'), 'utf8');
    expect(code).not.toMatch(/\bimport\s*[({'"]|\bexport\s|XMLHttpRequest/);
    expect(code.match(/[^.\w]fetch\(/g)).toHaveLength(1);
    expect(code).toMatch(/startsWith\("blob:"\)/);
    expect(EVAL.test(code)).toBe(false);
    console.log(`strip: ${bytes(code)} bytes gzipped, at most ${STRIP_BYTES}`);
    expect(bytes(code)).toBeLessThanOrEqual(STRIP_BYTES);
    expect(withImports(join(DIST, manifest.background.service_worker))).toContain(
      'src/extension/strip.iife.js',
    );
  });

  it('has an engine with its contexts inside, without eval', () => {
    const code = scriptsOf(DIST, 'src/extension/engine/index.html');
    // looked for, not compared: a failure should not print the whole engine
    expect(code.includes('https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement')).toBe(true);
    expect(EVAL.test(code)).toBe(false);
    console.log(`engine: ${bytes(code)} bytes gzipped`);
  });

  it('has a worker that wakes without the engine', () => {
    const code = withImports(join(DIST, manifest.background.service_worker));
    expect(code.includes('https://purl.imsglobal.org')).toBe(false);
    expect(EVAL.test(code)).toBe(false);
    console.log(`worker: ${bytes(code)} bytes gzipped, at most ${WORKER_BYTES}`);
    expect(bytes(code)).toBeLessThanOrEqual(WORKER_BYTES);
  });

  it.each([
    ['tokens', 'Compact JWS'],
    ['drawing', 'dangerouslySetInnerHTML'],
  ])('has a worker that carries nothing for %s', (_what, known) => {
    // other parts do, so that this looks for something that is there
    const assets = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js'));
    expect(assets.some((file) => readFileSync(join(DIST, 'assets', file), 'utf8').includes(known))).toBe(
      true,
    );
    expect(withImports(join(DIST, manifest.background.service_worker)).includes(known)).toBe(false);
  });
});
