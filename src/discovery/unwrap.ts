import { redirectTarget } from './redirectors';
import { webUrl } from './url';

/** Redirectors inside redirectors are real (LinkedIn around a mail gateway), but not deeper than this. */
const MAX_NESTING = 6;

const TRACKING =
  /^(?:trk\w*|lipi|utm_\w*|urlhash|isSdui|trackingId|midToken|midSig|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs\w+|igshid|embed(?:Version|Width|Height))$/i;

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

export interface Unwrapped {
  url: string;
  /** e-mail address that the link claims its recipient has (Badgr's `identity__email`) */
  email?: string;
}

/**
 * What a link really points at: redirectors are followed on paper (nothing is fetched), tracking is
 * dropped and an e-mail address is set aside as a claim.
 *
 * @returns `undefined` when it does not end at an `http(s)` address without userinfo
 */
export function unwrap(url: string, base?: string): Unwrapped | undefined {
  const target = unwrapUrl(url, base);
  return target && cleaned(target);
}

/** The innermost address, still with its tracking. */
export function unwrapUrl(text: string, base?: string): URL | undefined {
  let url = webUrl(text, base);
  for (let depth = 0; url && depth < MAX_NESTING; depth++) {
    const inner = redirectTarget(url);
    if (!inner) return url;
    url = webUrl(inner);
  }
  return url;
}

/** Drops tracking from an address. The rest of the query keeps its exact spelling. */
export function cleaned(url: URL): Unwrapped {
  if (!url.search && !url.hash) return { url: url.href };
  const clean = new URL(url);
  const email = url.searchParams.get('identity__email')?.trim().replace(/ /g, '+');
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isNoise(pair.split('=', 1)[0] ?? ''))
    .join('&');
  // the setter would take a second question mark for the first
  clean.search = kept === '' ? '' : `?${kept}`;
  // A fragment is kept only when it is a route or carries parameters (`#verify?vc=`): `#acc.x1y2z3` is neither.
  if (!/^#(?:[!/]|[^:]*[?=])/.test(url.hash)) clean.hash = '';
  return email && EMAIL.test(email) ? { url: clean.href, email } : { url: clean.href };
}

function isNoise(name: string): boolean {
  return name === '' || name === 'identity__email' || TRACKING.test(name);
}
