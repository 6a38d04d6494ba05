import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BadgeHost, HostExample } from '../../../../src/discovery/badge-host';
import { BADGE_HOSTS } from '../../../../src/discovery/hosts';
import { mayBeBadge, recognise, recogniseHost } from '../../../../src/discovery/recognise';

type HostFile = { examples(): HostExample[] } & Record<string, unknown>;

const FOLDER = new URL('../../../../src/discovery/hosts/', import.meta.url);
const files = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map(async (file) => ({
      file,
      content: (await import(new URL(file, FOLDER).href)) as HostFile,
    })),
);
const hostIn = (content: HostFile) =>
  Object.values(content).find((value): value is BadgeHost => typeof value === 'object') as BadgeHost;

describe.each(files)('badge host $file', ({ file, content }) => {
  const host = hostIn(content);

  it('is listed, and named after its file', () => {
    expect(BADGE_HOSTS).toContain(host);
    expect(`${host.id}.ts`).toBe(file);
  });

  it('gives examples of both kinds', () => {
    const kinds = content.examples().map((example) => example.matches);
    expect(kinds).toContain(true);
    expect(kinds).toContain(false);
  });

  it.each(content.examples().filter((example) => example.matches))('knows $url', (example) => {
    expect(mayBeBadge(example.url), 'hint').toBe(true);
    expect(new RegExp(host.hint ?? host.id, 'i').test(example.url), 'own hint').toBe(true);
    expect(
      new RegExp(host.hint ?? host.id, 'i').test(encodeURIComponent(example.url)),
      'hint when encoded',
    ).toBe(true);
    expect(recogniseHost(example.url)?.host.id).toBe(host.id);
    const url = new URL(example.url);
    if (example.credentialUrls) expect(host.credentialUrls(url)).toEqual(example.credentialUrls);
    if (example.canonical) expect(recognise(example.url)?.key).toBe(example.canonical);
    for (const address of host.credentialUrls(url)) expect(URL.canParse(address), address).toBe(true);
  });

  it.each(content.examples().filter((example) => !example.matches))('leaves $url alone', ({ url }) => {
    expect(host.matches(new URL(url))).toBe(false);
  });

  it.each(content.examples().filter((example) => example.matches))(
    'is not fooled by userinfo in $url',
    ({ url }) => {
      const forged = new URL(url);
      forged.username = forged.hostname;
      forged.hostname = 'other.example';
      expect(recogniseHost(forged.href)).toBeUndefined();
    },
  );
});

it('has no two hosts with one id, and keeps generic last', () => {
  const ids = BADGE_HOSTS.map((host) => host.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.at(-1)).toBe('generic');
});

/** Hosts of software that may run anywhere: a strange domain in front of their path is no look-alike. */
const ANYWHERE = new Set(['moodle', 'badgr-fork', 'accredible', 'blockcerts', 'generic']);

describe.each(files.filter(({ content }) => !ANYWHERE.has(hostIn(content).id)))(
  'look-alikes of $file',
  ({ content }) => {
    const host = hostIn(content);
    it.each(content.examples().filter((example) => example.matches))('$url', ({ url }) => {
      for (const disguise of [
        (name: string) => `${name}.other.example`,
        (name: string) => `x${name.replace(/\./g, '-')}.example`,
      ]) {
        const forged = new URL(url);
        forged.hostname = disguise(forged.hostname);
        expect(host.matches(forged), forged.href).toBe(false);
      }
    });
  },
);
