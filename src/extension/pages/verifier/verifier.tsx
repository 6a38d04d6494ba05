import { render } from 'preact';
import { requestHosts } from '../../../platform/permissions';
import { VERIFIER_STYLES, VerifierApp, type VerifierWorld } from '../../../ui/verifier';
import { createWorld } from '../../engine/world';
import { pin, pinnedIssuers, unpin } from '../../settings/pins';
import { preferences } from '../../settings/preferences';
import { registriesToAsk } from '../../settings/registries';
import { surroundings } from '../../worker/surroundings';

/** The same network policy as the worker's: a host is asked only when reader and organisation have allowed it. */
const world: VerifierWorld = {
  ports: createWorld(surroundings),
  async settings() {
    return { pins: await pinnedIssuers(), registries: await registriesToAsk(), linkage: true };
  },
  allow: (hosts) => requestHosts(hosts),
  async pin(standing, remember) {
    if (remember) await pin(standing);
    else if (standing.controller !== undefined) await unpin(standing.controller);
  },
  isWebPage: false,
};

const place = document.getElementById('app');
const styles = new CSSStyleSheet();
styles.replaceSync(VERIFIER_STYLES);
document.adoptedStyleSheets = [styles];
if (place) {
  const { language } = await preferences();
  render(<VerifierApp world={world} language={language} first={addressInHash()} />, place);
}

/** The address that the toolbar window handed over; whoever else could put one there could ask for it anyway. */
function addressInHash(): string | undefined {
  try {
    const text = decodeURIComponent(location.hash.slice(1));
    return /^https:\/\//.test(text) && URL.canParse(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
