import browser from 'webextension-polyfill';

const ID = 'sites';

/**
 * Lets the browser put scripts into every page and frame of these hosts, beside those of the manifest. Hosts that the reader has
 * not allowed are passed over by the browser. No hosts: nowhere.
 */
export async function runOnHosts(hosts: readonly string[], files: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [...files],
    matches: hosts.map((host) => `https://${host}/*`),
    runAt: 'document_idle' as const,
    // a résumé may come in a frame of another host
    allFrames: true,
  };
  if (hosts.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Hosts whose pages the manifest names itself, such as `*.linkedin.com`. */
export function hostsOfManifest(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches.map((each) => each.replace(/^https:\/\/|\/\*$/g, '')));
}
