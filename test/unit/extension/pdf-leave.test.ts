import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runsAt } from '../../../src/extension/settings/sites';
import { reading, surroundings } from '../../../src/extension/worker/surroundings';
import {
  badgesOf,
  forgetPdfUnless,
  keepBadges,
  keepPdfBadges,
} from '../../../src/extension/worker/tab-badges';

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
let managed: Record<string, unknown> = {};
vi.mock('../../../src/platform/settings-store', () => ({
  setting: async (name: string) => local.get(name),
  saveSetting: async (name: string, value: unknown) => void local.set(name, value),
  managedSettings: async () => managed,
}));
vi.mock('../../../src/platform/session-store', () => ({
  keep: async (key: string, value: unknown) => void session.set(key, structuredClone(value)),
  kept: async (key: string) => session.get(key),
  keptBelow: async (prefix: string) =>
    new Map(
      [...session].flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      ),
    ),
  drop: async (key: string) => void session.delete(key),
  forget: async (prefix: string) => {
    for (const key of session.keys()) if (key.startsWith(prefix)) session.delete(key);
  },
}));
vi.mock('../../../src/platform/permissions', () => ({
  mayAsk: async (url: URL) => url.hostname === 'granted.example',
}));
vi.mock('../../../src/platform/i18n', () => ({ uiLanguage: () => 'en' }));
vi.mock('../../../src/platform/tabs', () => ({ contentScriptFiles: () => [] }));
vi.mock('../../../src/platform/content-scripts', () => ({
  hostsOfManifest: () => ['*.linkedin.com'],
  runOnHosts: async () => undefined,
}));

beforeEach(() => {
  local.clear();
  session.clear();
  managed = {};
});

const badge = (url: string) => ({ url, label: '', kind: 'link' });
const page = { tabId: 3, frameId: 0, url: 'https://p.example/', documentId: 'A1' };
const urls = async () => (await badgesOf(3)).map(({ badge: { url } }) => url);

describe('the badges of a tab', () => {
  it('are those of its page and those of its PDFs, each once', async () => {
    await keepBadges(page, [badge('https://a.example/1')]);
    await keepPdfBadges(3, 'https://p.example/', [
      badge('https://a.example/1'),
      badge('https://a.example/2'),
    ]);
    await keepPdfBadges(3, 'https://p.example/', [
      badge('https://a.example/2'),
      badge('https://a.example/3'),
    ]);
    expect(await urls()).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3']);
    // the page tells anew of its own
    await keepBadges(page, []);
    expect(await urls()).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3']);
  });

  it('are no longer those of a PDF that was left', async () => {
    await keepPdfBadges(3, 'https://p.example/', [badge('https://a.example/1')]);
    await forgetPdfUnless(3, 'https://p.example/');
    expect(await urls()).toEqual(['https://a.example/1']);
    await keepPdfBadges(3, 'https://other.example/', [badge('https://a.example/2')]);
    expect(await urls()).toEqual(['https://a.example/2']);
    await forgetPdfUnless(3, 'https://third.example/');
    expect(await urls()).toEqual([]);
  });

  it('are none when the store is damaged', async () => {
    for (const damaged of [7, null, { page: 1 }, { page: '', badges: [7, {}] }]) {
      session.set('tab:3:in-pdf', damaged);
      expect(await urls()).toEqual([]);
    }
  });
});

describe('the press on the toolbar button', () => {
  const file = 'https://resumes.example/robin.pdf?signature=abc';

  it('is leave to ask for that very file, while it is read', async () => {
    expect(await surroundings.permitted(new URL(file))).toBe(false);
    const [one, other] = [reading(file), reading(file)];
    expect(await surroundings.permitted(new URL(file))).toBe(true);
    expect(await surroundings.permitted(new URL('https://resumes.example/other.pdf'))).toBe(false);
    one();
    expect(await surroundings.permitted(new URL(file))).toBe(true);
    other();
    expect(await surroundings.permitted(new URL(file))).toBe(false);
    expect(await surroundings.permitted(new URL('https://granted.example/'))).toBe(true);
  });

  it('does not overrule the organisation', async () => {
    managed = { allowedHosts: ['granted.example'] };
    const done = reading(file);
    expect(await surroundings.permitted(new URL(file))).toBe('refused');
    done();
  });
});

describe('where the strip comes by itself', () => {
  it('is where marks do', async () => {
    local.set('sites', ['jobs.example']);
    expect(await runsAt('https://jobs.example/a')).toBe(true);
    expect(await runsAt('https://www.linkedin.com/in/x')).toBe(true);
    for (const url of [
      'https://linkedin.com.evil.example/',
      'https://notlinkedin.com/',
      'https://a.jobs.example/',
      'http://jobs.example/',
      'file:///a.pdf',
      '',
    ])
      expect(await runsAt(url), url).toBe(false);
    local.set('sitesOff', ['*.linkedin.com']);
    expect(await runsAt('https://www.linkedin.com/in/x')).toBe(false);
  });
});
