import { describe, expect, it } from 'vitest';
import { showCard } from '../../../src/extension/card/show';
import { type CardQuestion, NO_BUBBLE } from '../../../src/extension/content/card-script';
import type { Report } from '../../../src/model';

const element = {} as Element;

function report(verdict: string, standing: string[] = []): Report {
  return {
    verdict,
    headline: verdict,
    checks: [{ outcome: 'pass', reason: 'ok' }],
    recipient: { match: 'matches' },
    issuer: { name: 'Harbour' },
    standing,
  } as unknown as Report;
}

/** What is painted, in order, when a badge with these answers is shown. */
async function painted(known: Report[] | undefined, first: Report, then: Report): Promise<string[]> {
  const seen: string[] = [];
  const paint = (reports: Report[] | undefined) =>
    seen.push(reports?.map((each) => [each.verdict, ...(each.standing ?? [])].join()).join() ?? 'nothing');
  await new Promise<void>((done) => {
    const question: CardQuestion = {
      element,
      label: 'Badge',
      known,
      bubble: {
        ...NO_BUBBLE,
        open: (_anchor, about) => void paint(about.known),
        fill: (_anchor, reports, asking) => {
          paint(reports);
          if (!asking) done();
        },
      },
      ask: async (more) => [more ? then : first],
      again() {},
      allow() {},
      gone() {},
    };
    showCard(question);
  });
  return seen;
}

describe('a card', () => {
  const whole = report('verified', ['known to a registry']);

  it('of a badge that nothing is known of is painted three times', async () => {
    expect(await painted(undefined, report('verified'), whole)).toEqual([
      'nothing',
      'verified',
      'verified,known to a registry',
    ]);
  });

  it('of a badge that is known does not lose on the way what it says already', async () => {
    expect(await painted([whole], report('verified'), whole)).toEqual([
      'verified,known to a registry',
      'verified,known to a registry',
    ]);
  });

  it('takes back at once what no longer holds', async () => {
    expect(await painted([whole], report('revoked'), report('revoked', ['x']))).toEqual([
      'verified,known to a registry',
      'revoked',
      'revoked,x',
    ]);
  });

  it('asked anew is not painted over by what was asked before', async () => {
    const seen: string[] = [];
    const at = {} as Element;
    let release = (_reports: Report[]) => {};
    const slow = new Promise<Report[]>((resolve) => {
      release = resolve;
    });
    const told: string[] = [];
    const question = (ask: CardQuestion['ask']): CardQuestion => ({
      element: at,
      label: 'Badge',
      bubble: { ...NO_BUBBLE, fill: (_anchor, [first]) => void seen.push(first?.verdict ?? '') },
      ask,
      told: ([first]) => void told.push(first?.verdict ?? ''),
      again() {},
      allow() {},
      gone() {},
    });
    showCard(question(async (more) => (more ? slow : [report('verified')])));
    await expect.poll(() => seen).toEqual(['verified']);
    showCard(question(async () => [report('revoked')]));
    await expect.poll(() => seen).toEqual(['verified', 'revoked', 'revoked']);
    release([report('verified')]);
    await slow;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(seen).toEqual(['verified', 'revoked', 'revoked']);
    expect(told).toEqual(seen);
  });
});
