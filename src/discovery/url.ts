/** Longest address that is looked at; LinkedIn's wrappers stay well below it. */
const MAX_URL = 8192;

/**
 * The address as the browser would understand it, or `undefined` when it is not `http(s)`, carries
 * userinfo (`https://www.credly.com@other.example`), is too long or cannot be parsed.
 */
export function webUrl(text: string, base?: string): URL | undefined {
  if (text.length > MAX_URL) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** True when the host is one of the domains or below it: never for `credly.com.other.example`. */
export function hostIs(url: URL, ...domains: string[]): boolean {
  return domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}

/** First group of the pattern in the path, or `undefined`. */
export function inPath(url: URL, pattern: RegExp): string | undefined {
  return pattern.exec(url.pathname)?.[1];
}

/** The text up to the first place where decoding fails is of no use: `undefined` instead of an exception. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** One spelling for addresses that mostly lead to the same: without `www.` and last slash, long hexadecimal ids small. */
export function plain(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, 'https://')
    .replace(/\/(?=$|[?#])/, '')
    .replace(/[\da-f-]{32,}/gi, (id) => id.toLowerCase());
}

/** Test for addresses of these domains whose path fits and, where named, that have the parameter. */
export function at(path: RegExp, domains: string | string[], parameter?: string): (url: URL) => boolean {
  return (url) =>
    hostIs(url, ...[domains].flat()) &&
    path.test(url.pathname) &&
    (parameter === undefined || !!url.searchParams.get(parameter));
}

/** For hosts that answer no machine. */
export const nothing = (): string[] => [];
