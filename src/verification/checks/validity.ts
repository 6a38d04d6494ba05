import type { StatedDate } from '../../model';
import type { CheckRule } from '../examination';

/** Issuers' clocks may run a little ahead of ours. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Is it in its validity period (VC DM 2.0 section 4.9; OB 2.0 `issuedOn`, `expires`)? */
export const validity: CheckRule = {
  id: 'validity',
  run({ credential, ports }) {
    const { validFrom, validUntil } = credential;
    const now = ports.now().getTime();
    const detail = {
      from: validFrom?.text ?? null,
      until: validUntil?.text ?? null,
      now: new Date(now).toISOString(),
    };
    const id = 'validity' as const;
    const unreadable = [validFrom, validUntil].find((date) => date && date.at === undefined);
    if (unreadable)
      return { id, outcome: 'unknown', reason: 'date-unreadable', params: { date: unreadable.text }, detail };
    if (validUntil?.at !== undefined && hasEnded(validUntil, now)) {
      return { id, outcome: 'fail', reason: 'expired', params: { date: validUntil.text }, detail };
    }
    if (validFrom?.at !== undefined && validFrom.at > now + CLOCK_SKEW_MS) {
      return { id, outcome: 'fail', reason: 'not-yet-valid', params: { date: validFrom.text }, detail };
    }
    if (validUntil)
      return { id, outcome: 'pass', reason: 'in-period', params: { date: validUntil.text }, detail };
    return { id, outcome: 'pass', reason: 'no-end-stated', detail };
  },
};

/** The date of a credential is the last moment that it holds in (VCDM 2.0 section 4.9), `exp` the first that it does not (RFC 7519 section 4.1.4). */
function hasEnded({ at = 0, source }: StatedDate, now: number): boolean {
  return source === '/exp' ? at <= now : at < now;
}
