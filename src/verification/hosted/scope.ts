import { type JsonObject, list, property, textOf } from '../../model';
import { hostOf } from './fetch-hosted';

/**
 * May this issuer's assertions live at `assertionUrl` (OB 2.0 VerificationObject of the Profile)?
 * `startsWith`: one of the prefixes; `allowedOrigins`: one of the hosts; neither: the issuer's own host.
 *
 * @param issuerHost host that served the Profile, used when it names no origins
 * @returns the rule that was broken, or `undefined`
 */
export function outOfScope(
  profile: JsonObject,
  issuerHost: string | undefined,
  assertionUrl: string,
): JsonObject | undefined {
  const rules = property(profile, 'verification');
  const prefixes = list(property(rules, 'startsWith')).filter((each) => typeof each === 'string');
  const origins = list(property(rules, 'allowedOrigins')).filter((each) => typeof each === 'string');
  if (prefixes.length > 0 && !prefixes.some((prefix) => coveredBy(assertionUrl, prefix))) {
    return { rule: 'startsWith', prefixes, assertion: assertionUrl };
  }
  const host = hostOf(assertionUrl);
  const allowed = origins.length > 0 ? origins.map(bareHost) : prefixes.length > 0 ? [host] : [issuerHost];
  if (host === undefined || !allowed.includes(host)) {
    return { rule: 'allowedOrigins', allowed: allowed.map((each) => each ?? null), assertion: assertionUrl };
  }
  return undefined;
}

/** A prefix must be a URL with a host and a path: `https://good.org` would also cover `https://good.org.evil`. */
function coveredBy(url: string, prefix: string): boolean {
  if (!URL.canParse(prefix) || !URL.canParse(url)) return false;
  const parsed = new URL(prefix);
  return (
    new URL(url).host === parsed.host && (url.startsWith(prefix) || raised(url).startsWith(raised(prefix)))
  );
}

function raised(url: string): string {
  return url.replace(/^http:/, 'https:');
}

/** Origins are written as host names, or as whole origins by some. */
function bareHost(origin: string): string {
  return hostOf(origin) ?? textOf(origin)?.toLowerCase() ?? '';
}
