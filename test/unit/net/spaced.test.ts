import { expect, it } from 'vitest';
import type { Http } from '../../../src/model';
import { spacedHttp } from '../../../src/net';

it('lets requests to one registry begin apart and in order, others at once', async () => {
  const log: string[] = [];
  const http: Http = {
    async get(url) {
      log.push(url);
      return { ok: false, why: 'unreachable', url };
    },
  };
  const spaced = spacedHttp(http, 'registry', 100, async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${ms} ms`);
  });
  const ask = { kind: 'registry' } as const;
  await Promise.all([
    spaced.get('https://one.example/1', ask),
    spaced.get('https://one.example/2', ask),
    spaced.get('https://one.example/3', ask),
    spaced.get('https://two.example/1', ask),
    spaced.get('https://one.example/key', { kind: 'key' }),
  ]);
  const ofOne = log.filter((line) => !line.includes('two'));
  expect(ofOne.slice(0, 2).sort()).toEqual(['https://one.example/1', 'https://one.example/key']);
  expect(ofOne.indexOf('https://one.example/2')).toBeGreaterThan(ofOne.indexOf('100 ms'));
  expect(ofOne.indexOf('https://one.example/3')).toBeGreaterThan(ofOne.indexOf('https://one.example/2'));
  expect(log.indexOf('https://two.example/1')).toBeLessThan(log.indexOf('100 ms'));
});
