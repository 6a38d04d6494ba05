import { expect, it } from 'vitest';
import { candidateFrom, digestOf, withRecipientOf } from '../../../src/extension/worker/candidate';
import type { Report } from '../../../src/model';

const badge = { url: 'https://b.example/1', label: '', kind: 'link', email: 'in@link.example' };
const page = { emails: ['kim@page.example'], names: ['Kim'] };

it('says where each address comes from', () => {
  expect(candidateFrom(badge, { kind: 'page', candidate: { ...page, several: true } })).toEqual({
    emails: [
      { value: 'kim@page.example', from: 'page' },
      { value: 'in@link.example', from: 'link' },
    ],
    names: ['Kim'],
    severalPeople: true,
  });
  expect(candidateFrom(badge, { kind: 'typed', email: 'x@y.example' }).emails[0]).toEqual({
    value: 'x@y.example',
    from: 'typed',
  });
  expect(candidateFrom(badge, { kind: 'nobody' }).emails).toEqual([
    { value: 'in@link.example', from: 'link' },
  ]);
});

it('tells two people apart without keeping them', async () => {
  const one = await digestOf(page);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await digestOf({ ...page, names: ['Sam'] })).not.toBe(one);
});

const report = (verdict: Report['verdict'], message: string, name = 'Rigging'): Report => ({
  input: '',
  container: 'json',
  verdict,
  headline: '',
  checks: [],
  name,
  recipient: { match: 'matches', basis: '', message },
  dates: {},
});

it('keeps whom the page’s card compared with, unless it is another badge or one that does not hold', () => {
  const messages = (old: Report[] | undefined, now: Report[]) =>
    withRecipientOf(old, now).map(({ recipient }) => recipient.message);
  const [old, now] = [report('verified', 'old'), report('verified', 'now')];
  expect(messages([old], [now])).toEqual(['old']);
  expect(messages(undefined, [now])).toEqual(['now']);
  expect(messages([old, old], [now])).toEqual(['now']);
  expect(messages([report('verified', 'old', 'Other')], [now])).toEqual(['now']);
  expect(messages([report('invalid', 'old')], [now])).toEqual(['now']);
  expect(messages([old], [report('invalid', 'now')])).toEqual(['now']);
});
