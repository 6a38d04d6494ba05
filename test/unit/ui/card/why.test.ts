import { expect, it } from 'vitest';
import type { Check, CheckId, Outcome } from '../../../../src/model';
import { whyOf } from '../../../../src/ui/card/why';

const check = (id: CheckId, outcome: Outcome, reason: string): Check => ({
  id,
  outcome,
  reason,
  message: reason,
});
const reasonOf = (...checks: Check[]) => whyOf({ checks })?.reason;

const KEY = check('integrity', 'unknown', 'no-key-to-check-with');
const EXPIRED = check('validity', 'fail', 'expired');

it('what says what to do comes before what only follows from it', () => {
  expect(reasonOf(KEY, check('issuer-key', 'unknown', 'key-unavailable'))).toBe('key-unavailable');
  expect(reasonOf(KEY)).toBe('no-key-to-check-with');
});

it('what failed comes before what is open, and a wrong clock before what it makes fail', () => {
  expect(reasonOf(KEY, EXPIRED)).toBe('expired');
  expect(reasonOf(KEY, EXPIRED, check('clock', 'warn', 'clock-ahead'))).toBe('clock-ahead');
});

it('nothing stands there when all is well', () => {
  expect(reasonOf(check('integrity', 'pass', 'unaltered'), check('schema', 'warn', 'x'))).toBeUndefined();
});
