import { describe, expect, it } from 'vitest';
import { minutesToWait } from '../../../src/net';
import { reportOnUrl } from '../../../src/report';
import { type FakeAnswer, fakeHttp, fakePorts } from '../../fixtures/http';

const NOW = new Date('2026-06-01T12:00:00Z');
const BADGE = 'https://yard.example/credentials/1.json';

const wait = (status: number, said?: string) =>
  minutesToWait({ status, header: (name) => (name === 'retry-after' ? said : undefined) }, NOW);

describe('how long a busy host wants to be left alone', () => {
  it.each([
    [429, '120', 2],
    [503, ' 1 ', 1],
    [503, '0', 1],
    [500, '61', 2],
    [503, 'Mon, 01 Jun 2026 12:10:00 GMT', 10],
    [503, 'Mon, 01 Jun 2026 11:00:00 GMT', 1],
    [503, 'Wed, 03 Jun 2026 12:00:00 GMT', undefined],
    [503, '2026-06-01T12:10:00Z', undefined],
    [503, 'Mon, 99 Jun 2026 12:10:00 GMT', undefined],
    [503, 'soon', undefined],
    [503, '-5', undefined],
    [503, '99999999', undefined],
    [503, undefined, undefined],
    [404, '120', undefined],
  ])('%i, Retry-After %s: %s minutes', (status, said, minutes) => {
    expect(wait(status, said)).toBe(minutes);
  });
});

describe('a badge that cannot be had is unchecked, and the reason says what to do', () => {
  const answer = (status: number, headers: Record<string, string> = {}): FakeAnswer => ({
    status,
    headers: { 'content-type': 'text/html', ...headers },
    body: '<h1>No</h1>',
  });

  it.each<[string, FakeAnswer, string]>([
    ['not found', answer(404), 'credential-not-found'],
    ['refused', answer(403), 'credential-refused'],
    ['wants a log-in', answer(401), 'credential-refused'],
    ['busy', answer(429), 'credential-busy'],
    ['busy, and says for how long', answer(429, { 'retry-after': '90' }), 'host-wait'],
    ['broken', answer(500), 'credential-busy'],
    ['behind a network that wants a log-in', answer(511), 'credential-page-instead'],
    ['something else', answer(418), 'credential-status'],
    ['silent', { why: 'unreachable' }, 'credential-unavailable'],
    ['not allowed', { why: 'permission-missing' }, 'credential-permission-missing'],
    ['that leads elsewhere', { why: 'redirected' }, 'credential-redirected'],
    ['at a private address', { why: 'address-refused' }, 'address-refused'],
    ['empty', { body: '' }, 'json-damaged'],
  ])('%s', async (_what, reply, reason) => {
    const [report, ...more] = await reportOnUrl(BADGE, fakePorts(fakeHttp({ [BADGE]: reply })), {});
    expect(more).toEqual([]);
    expect(report?.verdict).toBe('unchecked');
    expect(report?.checks.map((check) => check.reason)).toEqual([reason]);
    expect(report?.checks[0]?.message).toMatch(/\w{4}.*\./);
    expect(report?.reading).toBeUndefined();
  });
});

describe('a short link', () => {
  it.each(['permission-missing', 'redirected'] as const)(
    'says to open it, whatever was tried: %s',
    async (why) => {
      const url = 'https://lnkd.in/gU6fqBEN';
      const [report] = await reportOnUrl(url, fakePorts(fakeHttp({ [url]: { why } })), {});
      expect(report?.checks.map(({ reason }) => reason)).toEqual(['credential-redirected']);
      expect(report?.checks[0]?.message).toContain('lnkd.in');
    },
  );
});
