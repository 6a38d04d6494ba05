import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing, plain } from '../url';

const PROFILE = /^\/public_profiles\/[\da-f-]{36}(?:\/badges\/\d+)?\/?$/i;

/** Google Skills, formerly Cloud Skills Boost and Qwiklabs: badges of courses, on a public profile. */
export const googleSkills: BadgeHost = {
  id: 'google-skills',
  name: 'Google Skills',
  kind: 'page-only',
  hint: 'public_profiles',
  matches: at(PROFILE, ['skills.google', 'cloudskillsboost.google', 'qwiklabs.com']),
  credentialUrls: nothing,
  canonical: ({ pathname }) => plain(`https://skills.google${pathname}`),
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://www.skills.google/public_profiles/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f/badges/1234567',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://www.skills.google/public_profiles/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://www.cloudskillsboost.google/public_profiles/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f/badges/1234567',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://google.qwiklabs.com/public_profiles/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://www.skills.google/', matches: false },
    { url: 'https://www.skills.google/paths/12', matches: false },
    { url: 'https://www.cloudskillsboost.google/course_templates/3', matches: false },
  ];
}
