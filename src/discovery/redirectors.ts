import { decoded, hostIs } from './url';

/** Sites that wrap the links of others: domain, start of the path, parameters that hold the target. */
const WRAPPERS: readonly [domain: string, path: RegExp, ...parameters: string[]][] = [
  ['linkedin.com', /^\/(?:redir|redirect|safety|leo)\b/, 'url', 'dest'],
  ['linkedin.com', /^\/(?:authwall|login|uas\/login|checkpoint)\b/, 'sessionRedirect', 'session_redirect'],
  ['google.com', /^\/(?:url|imgres)$/, 'q', 'url', 'imgrefurl'],
  ['youtube.com', /^\/redirect$/, 'q'],
  ['facebook.com', /^\/(?:l\.php|flx\/warn)/, 'u'],
  ['messenger.com', /^\/l\.php/, 'u'],
  ['instagram.com', /^\/$/, 'u'],
  ['wl.co', /^\/l/, 'u'],
  ['safelinks.protection.outlook.com', /^/, 'url'],
  ['statics.teams.cdn.office.net', /safelinks/, 'url'],
  ['linkprotect.cudasvc.com', /^\/url/, 'a'],
  ['slack-redir.net', /^\/link/, 'url'],
  ['out.reddit.com', /^/, 'url'],
  ['duckduckgo.com', /^\/l\/?$/, 'uddg'],
  ['t.umblr.com', /^\/redirect/, 'z'],
  ['medium.com', /^\/r\//, 'url'],
  ['vk.com', /^\/away\.php/, 'to'],
  ['getpocket.com', /^\/redirect/, 'url'],
  ['disq.us', /^\/url/, 'url'],
];

/** The address that a redirector leads to, as text; `undefined` when the address is no redirector. */
export function redirectTarget(url: URL): string | undefined {
  for (const [domain, path, ...parameters] of WRAPPERS) {
    if (!hostIs(url, domain) || !path.test(url.pathname)) continue;
    const target = parameters.map((name) => url.searchParams.get(name)).find(Boolean);
    if (target) return /^https?%3a/i.test(target) ? decoded(target) : target;
  }
  return mailGateway(url);
}

/** Proofpoint writes the target its own way: version 2 in a parameter, version 3 between `__` in the path. */
function mailGateway(url: URL): string | undefined {
  if (hostIs(url, 'urldefense.com', 'urldefense.proofpoint.com')) {
    const third = /^\/v3\/__(https?:\/.+?)__;/.exec(url.href.slice(url.origin.length))?.[1];
    if (third) return third.replace(/^(https?:\/)\/?/, '$1/');
    const second = url.searchParams.get('u');
    return second ? decoded(second.replace(/-/g, '%').replace(/_/g, '/')) : undefined;
  }
  return hostIs(url, 'href.li') ? url.search.slice(1) || undefined : undefined;
}
