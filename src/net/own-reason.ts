import type { NoAnswer } from '../model';

const OWN = ['address-refused', 'offline'] as const;

/**
 * The reason key of a request that never left: it is the same whatever was asked for, and says nothing of the host.
 * Nothing for all else.
 *
 * @param why a `NoAnswer`, or what was wrong with an answer that came
 */
export function ownReason(why: NoAnswer | (string & {})): (typeof OWN)[number] | undefined {
  return OWN.find((each) => each === why);
}
