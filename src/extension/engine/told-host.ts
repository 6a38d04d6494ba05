import { type BadgeHost, hostById } from '../../discovery';

/** A badge host by the page's word alone. */
export interface ToldHost {
  host: BadgeHost;
  /** the page chooses what is asked, and not only an id at the host's own */
  atPage: boolean;
}

/**
 * The host of a badge that a page knows by something else than its address: a fragment (since dropped), the type of a
 * link, the element around it. A script of the page, or one that has taken over our own in it, could say so of any address.
 *
 * A host that asks its own address for an id, whatever domain the badge is on, is safe to believe: the page chooses no
 * host. Where the address is asked as it stands, the page chooses all of it. It could have the browser ask there without
 * us, even with cookies, and sees no more of our answer than of that one; but it must not turn what the reader allowed
 * for other pages into requests that nobody meant, so that takes a press where no page can press.
 */
export function toldHost(id: string | undefined, address: string): ToldHost | undefined {
  const host = id === undefined ? undefined : hostById(id);
  const asked = host?.credentialUrls(new URL(address)) ?? [];
  if (host?.anyDomain) return { host, atPage: false };
  const asIs = asked.length > 0 && asked.every((each) => each === address);
  return host && asIs ? { host, atPage: true } : undefined;
}
