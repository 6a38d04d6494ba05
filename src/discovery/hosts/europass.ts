import type { BadgeHost, HostExample } from '../badge-host';
import { hostIs, nothing } from '../url';

/** Europass: the viewer shows a signed file that only the learner can hand over. */
export const europass: BadgeHost = {
  id: 'europass',
  name: 'Europass digital credentials',
  kind: 'page-only',
  matches: (url) =>
    hostIs(url, 'europa.eu') &&
    /^\/europass\/(?:\w\w\/)?digital-credentials\/viewer\b/.test(url.pathname) &&
    (url.search !== '' || /^#\/(?!home\b).*\w/.test(url.hash)),
  credentialUrls: nothing,
  says: 'host-file-needed',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://europa.eu/europass/digital-credentials/viewer/#/shared/0a1b2c3d',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://europa.eu/europass/digital-credentials/viewer/?share=0a1b2c3d',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://europa.eu/europass/digital-credentials/viewer/#/home', matches: false },
    { url: 'https://europa.eu/europass/digital-credentials/viewer/', matches: false },
    { url: 'https://europa.eu/europass/en/create-europass-cv', matches: false },
  ];
}
