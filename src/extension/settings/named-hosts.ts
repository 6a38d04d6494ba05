import { recogniseHost, unwrap } from '../../discovery';

/** Is this host one of those named, or below one? */
export function isNamed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** Every address that would be asked for a badge must be at a named host, the badge's own page or not. */
export function isAt(url: string, hosts: readonly string[]): boolean {
  const address = unwrap(url)?.url;
  const known = address === undefined ? undefined : recogniseHost(address);
  if (!known) return false;
  const asked = known.host.credentialUrls(new URL(known.url));
  return asked.length > 0 && asked.every((each) => isNamed(new URL(each).hostname, hosts));
}
