import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/share\/\w+/;

/** Mozilla Backpack, closed in 2019 with most of the servers that vouched for its badges. */
export const mozillaBackpack: BadgeHost = {
  id: 'mozilla-backpack',
  name: 'Mozilla Backpack',
  kind: 'retired',
  hint: 'backpack',
  matches: at(AWARD, 'backpack.openbadges.org'),
  credentialUrls: nothing,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'http://backpack.openbadges.org/share/0a1b2c3d4e5f60718293a4b5c6d7e8f9/',
      matches: true,
      credentialUrls: [],
    },
    { url: 'http://backpack.openbadges.org/', matches: false },
    { url: 'http://backpack.openbadges.org/backpack/login', matches: false },
  ];
}
