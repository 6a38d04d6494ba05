import { render } from 'preact';
import { uiLanguage } from '../../../platform/i18n';
import { requestHosts } from '../../../platform/permissions';
import { VERIFIER_STYLES, VerifierApp, type VerifierWorld } from '../../../ui/verifier';
import { pin, pinnedIssuers, unpin } from '../../settings/pins';
import { registriesToAsk } from '../../settings/registries';
import { createWorld } from '../../worker/world';

/** The same network policy as the worker's: a host is asked only when reader and organisation have allowed it. */
const world: VerifierWorld = {
  ports: createWorld(),
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
if (place) render(<VerifierApp world={world} language={uiLanguage()} />, place);
