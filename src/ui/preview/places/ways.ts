import type { Reading } from '../../../model';
import type { LinkAdvice } from '../link-advice';
import type { OwnBadge, Place, Way } from './place';
import { usualLink } from './usual-link';

/** The two ways into a place; one of them where only one exists. */
export interface Ways {
  advised: Way | undefined;
  usual: Way | undefined;
}

/** How a badge comes into a place when its holder follows our advice, and when they do as most people do. Pure. */
export function waysInto(
  place: Place,
  advice: LinkAdvice,
  { raw, address }: Pick<OwnBadge, 'raw' | 'address'>,
  reading: Reading | undefined,
): Ways {
  const link = usualLink(advice, address, reading);
  return {
    advised: advisedWay(place, advice, { raw, address }),
    usual: link === undefined ? undefined : { kind: 'link', url: link },
  };
}

function advisedWay(
  place: Place,
  { put }: LinkAdvice,
  { raw, address }: Pick<OwnBadge, 'raw' | 'address'>,
): Way | undefined {
  if (put !== undefined) return { kind: 'link', url: put };
  // nothing in hand but a web page: there is nothing to advise
  if (raw === undefined) return undefined;
  if (place === 'resume') return { kind: 'attached' };
  // it has an address, only none that is known for a badge in a page: that is what gets linked
  return address === undefined ? { kind: 'no-address' } : undefined;
}
