import { hostsOfManifest, runOnHosts } from '../../platform/content-scripts';
import { mayAsk, revokeHosts } from '../../platform/permissions';
import { saveSetting, setting } from '../../platform/settings-store';
import { contentScriptFiles } from '../../platform/tabs';
import { hostsIn } from './preferences';

/** Names in `storage.local`. */
const OWN = 'sites';
const OFF = 'sitesOff';

/** Where marks appear by themselves. */
export interface Sites {
  /** hosts that come with Legible; `*.` stands for all below */
  builtIn: string[];
  /** hosts that the reader added */
  own: string[];
  /** those that come with Legible and were switched off */
  off: string[];
}

export async function sites(): Promise<Sites> {
  const [own, off] = await Promise.all([setting(OWN), setting(OFF)]);
  const builtIn = hostsOfManifest();
  const isOff = Array.isArray(off) ? off.map(String) : [];
  return {
    builtIn,
    own: Array.isArray(own) ? hostsIn(own.join('\n')) : [],
    off: builtIn.filter((each) => isOff.includes(each)),
  };
}

/** The public host name that a reader wrote, also as a whole address; `undefined` when there is none in it. */
export function hostWritten(text: string): string | undefined {
  const [first = ''] = text.trim().split(/\s+/);
  return hostsIn(first.replace(/^(https?:\/\/[^/]+).*$/i, '$1'))[0];
}

/** Adds a site; the reader must have allowed its host before. */
export async function addSite(host: string): Promise<void> {
  const { own } = await sites();
  await saveSetting(OWN, [...new Set([...own, host])]);
  await runOnSites();
}

/**
 * Takes a host back that the reader has allowed; where it is a site, that ends with it.
 *
 * @param pattern as `grantedHosts` has it
 */
export async function takeBack(pattern: string): Promise<void> {
  await revokeHosts([pattern]).catch(() => false);
  await keepAllowedSites();
}

/** Sites end with the permission for their host, wherever that was taken back. */
export async function keepAllowedSites(): Promise<void> {
  const { own } = await sites();
  const allowed = await Promise.all(own.map((host) => mayAsk(new URL(`https://${host}/`))));
  if (allowed.includes(false)) {
    await saveSetting(
      OWN,
      own.filter((_host, index) => allowed[index]),
    );
  }
  await runOnSites();
}

/** Switches a site that comes with Legible off, or on again. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { off } = await sites();
  const others = off.filter((each) => each !== host);
  await saveSetting(OFF, on ? others : [...others, host]);
}

/** Makes the browser do what is set. An update of the extension makes it forget. */
export async function runOnSites(): Promise<void> {
  await runOnHosts((await sites()).own, contentScriptFiles());
}

/** Do marks appear on this page by themselves? */
export async function runsAt(pageUrl: string): Promise<boolean> {
  if (!pageUrl.startsWith('https:') || !URL.canParse(pageUrl)) return false;
  const { hostname } = new URL(pageUrl);
  const { builtIn, own } = await sites();
  const known = builtIn.map((each) => each.replace(/^\*\./, '.'));
  const isAt = known.some((each) => hostname === each.slice(1) || hostname.endsWith(each));
  return (isAt || own.includes(hostname)) && !(await isOff(pageUrl));
}

/** Did the reader switch off the site that this page belongs to? */
export async function isOff(pageUrl: string | undefined): Promise<boolean> {
  if (pageUrl === undefined || !URL.canParse(pageUrl)) return false;
  const { hostname } = new URL(pageUrl);
  const below = (host: string) => host.replace(/^\*\./, '');
  return (await sites()).off.some((each) => hostname === below(each) || hostname.endsWith(`.${below(each)}`));
}
