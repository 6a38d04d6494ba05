import type { BadgeMessage } from '../../messages';
import { digestOf } from './candidate';

/**
 * What tells a badge apart, everywhere: whatever is kept or shared about a badge goes by this. It covers all that a
 * verdict can depend on. A badge with an address goes by host and address (no host's id has a space in it); one that the
 * page itself carries has none, and goes by the digest of its whole text: a page may show two that differ in a letter.
 */
export async function badgeKey({ url, host, embedded }: BadgeMessage): Promise<string> {
  return url === '' ? `embedded:${await digestOf(embedded ?? '')}` : `${host ?? ''} ${url}`;
}
