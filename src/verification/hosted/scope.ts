import { type JsonObject, list, property, textOf } from '../../model';

/**
 * May this issuer's assertions live at `assertionUrl` (OB 2.0 VerificationObject of the Profile)?
 * `startsWith`: one of the prefixes; `allowedOrigins`: one of the hosts; neither: the issuer's own host.
 *
 * @param issuerUrl address that the Profile speaks for; its host counts when the Profile names no origins
 * @returns the rule that was broken, or `undefined`
 */
export function outOfScope(
  profile: JsonObject,
  issuerUrl: string | undefined,
  assertionUrl: string,
): JsonObject | undefined {
  const rules = property(profile, 'verification');
  const prefixes = list(property(rules, 'startsWith')).filter((each) => typeof each === 'string');
  const origins = list(property(rules, 'allowedOrigins')).filter((each) => typeof each === 'string');
  if (prefixes.length > 0 && !prefixes.some((prefix) => coveredBy(assertionUrl, prefix))) {
    return { rule: 'startsWith', prefixes, assertion: assertionUrl };
  }
  const host = hostAndPort(assertionUrl);
  const allowed =
    origins.length > 0
      ? origins.map(bareHost)
      : prefixes.length > 0
        ? [host]
        : [issuerUrl === undefined ? undefined : hostAndPort(issuerUrl)];
  if (host === undefined || !allowed.includes(host)) {
    return { rule: 'allowedOrigins', allowed: allowed.map((each) => each ?? null), assertion: assertionUrl };
  }
  return undefined;
}

/**
 * A prefix must be a URL with a host and a path: `https://good.org` would also cover `https://good.org.evil`. What is
 * compared is what would be asked, not what is written (`/official/../mine`), and what a server may make of it.
 */
function coveredBy(url: string, prefix: string): boolean {
  const [asked, start] = [resolved(url), resolved(prefix)];
  if (asked === undefined || start === undefined || asked.host !== start.host) return false;
  const meant = resolved(`${asked.origin}${decoded(asked.pathname)}`);
  return asked.href.startsWith(start.href) && meant?.href.startsWith(start.href) === true;
}

/** The address as a browser asks it: without `..`, the default port or http. */
function resolved(url: string): URL | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(new URL(url).href.replace(/^http:/, 'https:'));
}

/** Some servers take `..%2F` for a step up. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/[?#]/g, encodeURIComponent);
  } catch {
    return path;
  }
}

function hostAndPort(url: string): string | undefined {
  return resolved(url)?.host;
}

/** Origins are written as host names, or as whole origins by some. */
function bareHost(origin: string): string {
  return hostAndPort(origin) ?? textOf(origin)?.toLowerCase() ?? '';
}
