import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD =
  /^\/(?:api\/credentials\/share\/[\w-]+\/([\w.-]+)|[\w-]+\/users\/([\w.-]+)\/credentials)\/([0-9a-f]{16})\/?$/i;

/** Microsoft Learn: shows status and number of a certification while the profile is public. */
export const microsoftLearn: BadgeHost = {
  id: 'microsoft-learn',
  name: 'Microsoft Learn',
  kind: 'page-only',
  hint: 'learn.{1,3}microsoft',
  matches: at(AWARD, 'learn.microsoft.com'),
  credentialUrls: nothing,
  canonical(url) {
    const [, sharer, user, id] = AWARD.exec(url.pathname) ?? [];
    return `https://learn.microsoft.com/users/${sharer ?? user}/credentials/${id}`.toLowerCase();
  },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://learn.microsoft.com/api/credentials/share/en-us/RobinExample-1234/0A1B2C3D4E5F6071?sharingId=0A1B2C3D4E5F6072',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://learn.microsoft.com/en-us/users/robinexample-1234/credentials/0a1b2c3d4e5f6071',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://learn.microsoft.com/de-de/users/robinexample-1234/credentials/0a1b2c3d4e5f6071?ref=x',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://learn.microsoft.com/', matches: false },
    { url: 'https://learn.microsoft.com/en-us/users/robinexample-1234/', matches: false },
    {
      url: 'https://learn.microsoft.com/en-us/credentials/certifications/azure-fundamentals/',
      matches: false,
    },
  ];
}
