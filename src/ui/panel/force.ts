import type { Verdict } from '../../model';

/** Whether a credential is in force: yes, no, or nobody could establish it. */
export type Force = 'in-force' | 'not-in-force' | 'not-established';

const FORCE: Readonly<Record<Verdict | 'waiting', Force>> = {
  verified: 'in-force',
  confirmed: 'in-force',
  expired: 'not-in-force',
  revoked: 'not-in-force',
  suspended: 'not-in-force',
  'not-yet-valid': 'not-in-force',
  invalid: 'not-in-force',
  unchecked: 'not-established',
  'page-only': 'not-established',
  waiting: 'not-established',
};

/** What could not be checked is neither in force nor out of it. */
export function forceOf(state: Verdict | 'waiting'): Force {
  return FORCE[state];
}
