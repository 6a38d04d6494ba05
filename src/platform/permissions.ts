import browser from 'webextension-polyfill';

function patternFor(host: string): string {
  return `https://${host}/*`;
}

/** May the worker ask this host? Its own patterns or one that the reader granted. */
export function mayAsk(url: URL): Promise<boolean> {
  // patterns carry no port: a grant is for the host
  return browser.permissions.contains({ origins: [patternFor(url.hostname)] });
}

/**
 * Asks the reader for hosts. Must be called straight from a click in a page of ours.
 *
 * @returns `false` when the reader said no, or the browser does not let us ask
 */
export async function requestHosts(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map(patternFor) });
  } catch {
    return false;
  }
}

/** Hosts that the reader granted beyond those declared at install. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !declared.includes(origin));
}

/** @param patterns as `grantedHosts` has them */
export function revokeHosts(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Runs when hosts were taken back, here or in the browser's own settings. Register synchronously. */
export function onHostsRevoked(run: () => void): void {
  browser.permissions.onRemoved.addListener(run);
}
