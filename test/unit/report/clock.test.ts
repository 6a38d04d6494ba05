import { beforeAll, describe, expect, it } from 'vitest';
import { reportOnUrl } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import { type FixtureIssuer, issueOb3, makeIssuer } from '../../fixtures/issuer';

const BADGE = 'https://yard.example/credentials/1.json';
/** what this device holds for the time: see `TEST_NOW` */
const OURS = Date.parse('2026-06-01T12:00:00Z');
const HOUR = 3_600_000;

let issuer: FixtureIssuer;
beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'clock' });
});

async function reportWhen(
  options: Partial<Parameters<typeof issueOb3>[0]>,
  theirs: number | undefined,
  more: Record<string, string> = {},
) {
  const headers = {
    'content-type': 'application/json',
    ...(theirs === undefined ? {} : { date: new Date(OURS + theirs).toUTCString() }),
    ...more,
  };
  const body = JSON.stringify(await issueOb3({ issuer, ...options }));
  const [report] = await reportOnUrl(BADGE, fakePorts(fakeHttp({ [BADGE]: { headers, body } })), {});
  if (!report) throw new Error('no report');
  return { ...report, clock: report.checks.find(({ id }) => id === 'clock') };
}

const TOMORROW = { validFrom: '2026-06-02T08:00:00Z', created: '2026-06-02T08:00:00Z' };

describe('this device’s clock', () => {
  it('behind, with a badge issued a moment ago: not altered, not yet valid, and what to do', async () => {
    const report = await reportWhen(TOMORROW, 21 * HOUR);
    expect(report.verdict).toBe('not-yet-valid');
    expect(report.headline).toContain('2026-06-02');
    expect(report.clock).toMatchObject({ outcome: 'warn', reason: 'clock-behind' });
    expect(report.clock?.message).toMatch(/yard\.example says that it is 2026-06-02 09:00 UTC/);
    expect(report.reading).toBeDefined();
  });

  it('ahead, with a badge that has not expired in truth: expired by this clock, and what to do', async () => {
    const report = await reportWhen({ validUntil: '2026-05-31T00:00:00Z' }, -72 * HOUR);
    expect(report.verdict).toBe('expired');
    expect(report.clock?.reason).toBe('clock-ahead');
  });

  it.each([
    ['is the host’s', 0, {}],
    ['is a little behind', HOUR / 12, {}],
    ['cannot be compared: no date', undefined, {}],
    ['cannot be compared: a cache on the way', -2 * HOUR, {}],
    ['is the host’s when a cache says how old its answer is', -72 * HOUR, { age: String(72 * 3600) }],
    ['cannot be compared: an age that is none', -72 * HOUR, { age: 'old' }],
  ])('that %s is not spoken of', async (_how, theirs, headers) => {
    const report = await reportWhen({ validUntil: '2026-05-31T00:00:00Z' }, theirs, headers);
    expect(report.verdict).toBe('expired');
    expect(report.clock).toBeUndefined();
  });

  it('is not spoken of where time decided nothing, and a host’s word never changes a verdict', async () => {
    expect(await reportWhen({}, 21 * HOUR)).toMatchObject({ verdict: 'verified', clock: undefined });
    expect((await reportWhen({ validUntil: '2026-05-31T00:00:00Z' }, -9000 * HOUR)).verdict).toBe('expired');
    expect((await reportWhen({ validUntil: '2026-06-02T00:00:00Z' }, 9000 * HOUR)).verdict).toBe('verified');
  });
});

describe('a proof dated in the future', () => {
  it('is no reason to call the badge altered, and never good', async () => {
    const report = await reportWhen({ created: '2099-01-01T00:00:00Z' }, 0);
    expect(report.verdict).toBe('not-yet-valid');
    expect(report.headline).toContain('2099-01-01');
  });

  it('does not cover up that it was altered, or is for another purpose', async () => {
    const altered = await reportWhen(
      { created: '2099-01-01T00:00:00Z', purpose: 'authentication' } as object,
      0,
    );
    expect(altered.verdict).toBe('invalid');
  });
});
