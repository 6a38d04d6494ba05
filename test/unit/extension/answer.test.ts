import { describe, expect, it } from 'vitest';
import { answerWorker } from '../../../src/extension/engine/answer';
import type { Report } from '../../../src/model';
import { fakeHttp, fakePorts } from '../../fixtures/http';

const CREDLY = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666';

/** The addresses that are asked for when a page's script says that a badge lives there. */
async function askedFor(url: string, byHand = false, onlyHosts?: string[]): Promise<string[]> {
  const http = fakeHttp();
  const badge = { url, label: 'Rigging', kind: 'link' };
  const limited = onlyHosts === undefined ? {} : { onlyHosts };
  const reports = await answerWorker(
    { name: 'engine-check', badge, options: {}, byHand, ...limited },
    fakePorts(http),
  );
  expect((reports as Report[]).map(({ verdict }) => verdict)).not.toContain('verified');
  return http.asked.map((each) => each.url);
}

describe('the word of a page', () => {
  it.each([
    'https://intranet.victim.example/salaries',
    'https://victim.example/logout',
    'https://www.linkedin.com/feed/',
    'http://192.168.0.1/reboot',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ])('is no order to ask for what is no badge’s address: %s', async (url) => {
    expect(await askedFor(url)).toEqual([]);
  });

  it('has the address of a badge asked for where its host keeps it', async () => {
    const asked = await askedFor(CREDLY);
    expect(new URL(asked[0] ?? '').hostname).toBe('api.credly.com');
    const redirected = `https://www.linkedin.com/safety/go?url=${encodeURIComponent(CREDLY)}`;
    expect(await askedFor(redirected)).toEqual(asked);
  });

  it('is not what counts where the reader’s own hand pointed, nor against the hosts that may be asked', async () => {
    expect(await askedFor('https://issuer.example/badge', true)).toHaveLength(1);
    expect(await askedFor(CREDLY, false, ['badges.example'])).toEqual([]);
  });
});
