import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../manifest.json' with { type: 'json' };
import type { BadgeHost, HostExample } from '../../../../src/discovery/badge-host';
import { BADGE_HOSTS } from '../../../../src/discovery/hosts';
import { mayBeBadge, recognise, recogniseHost } from '../../../../src/discovery/recognise';
import { reportOnUrl } from '../../../../src/report';
import { fakeHttp, fakePorts } from '../../../fixtures/http';

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

const isPageOnly = (host: BadgeHost, url: URL) =>
  host.credentialUrls(url).length === 0 && host.existenceUrl?.(url) === undefined;

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

  it.each(content.examples().filter((example) => example.verdict))(
    'says $verdict ($reason) of $url',
    async ({ url, answers = {}, verdict, reason }) => {
      const http = fakeHttp(answers);
      const [report, ...more] = await reportOnUrl(url, fakePorts(http), {});
      expect(more).toEqual([]);
      expect(report?.verdict).toBe(verdict);
      expect(report?.checks.map((check) => check.reason)).toContain(reason);
      const [asked] = http.asked;
      const may = [...host.credentialUrls(new URL(url)), host.existenceUrl?.(new URL(url))];
      if (asked) expect(may).toContain(asked.url);
    },
  );

  it('has a recorded answer when there is somebody to ask', () => {
    const asking = content.examples().filter(({ url, matches }) => {
      const address = new URL(url);
      return (
        matches && (host.credentialUrls(address).length > 0 || host.existenceUrl?.(address) !== undefined)
      );
    });
    expect(asking.some(({ answers, verdict }) => answers && verdict)).toBe(asking.length > 0);
  });

  it.each(content.examples().filter(({ url, matches }) => matches && isPageOnly(host, new URL(url))))(
    'says of $url that it is a page, and asks nobody',
    async ({ url }) => {
      const http = fakeHttp();
      const [report] = await reportOnUrl(url, fakePorts(http), {});
      expect(report?.verdict).toBe('page-only');
      const reason = host.kind === 'retired' ? 'retired-host' : (host.says ?? 'page-only');
      expect(report?.checks.map((check) => check.reason)).toEqual([reason]);
      expect(http.asked).toEqual([]);
    },
  );

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

describe('what the extension may ask from the start', () => {
  const declared = manifest.host_permissions.map((pattern) => /^https:\/\/(.+)\/\*$/.exec(pattern)?.[1]);
  const known = files.map(({ content }) => ({ host: hostIn(content), examples: content.examples() }));

  it.each(known.filter(({ host }) => host.id === 'accredible' || !ANYWHERE.has(host.id)))(
    'holds the addresses at which $host.id is asked',
    ({ host, examples }) => {
      for (const { url } of examples.filter((each) => each.matches)) {
        const address = new URL(url);
        // a shared credential may be kept anywhere, and nobody applies with a badge of a sandbox
        if (/#verify|sandbox/.test(url)) continue;
        for (const asked of [...host.credentialUrls(address), host.existenceUrl?.(address) ?? ''])
          if (asked) expect(declared).toContain(new URL(asked).hostname);
      }
    },
  );
});
