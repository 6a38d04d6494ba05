import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD = /^(\/learning\/certificates\/[0-9a-f]{64})\b/;

/** LinkedIn Learning: LinkedIn vouches for its own course certificates. */
export const linkedinLearning: BadgeHost = {
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  kind: 'page-only',
  hint: 'certificates',
  matches: at(AWARD, 'linkedin.com'),
  credentialUrls: nothing,
  canonical: (url) => `https://www.linkedin.com${inPath(url, AWARD)}`,
  says: 'host-self-vouched',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://www.linkedin.com/learning/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9?trk=share_certificate',
      matches: true,
      credentialUrls: [],
      canonical:
        'https://www.linkedin.com/learning/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    },
    {
      url: 'https://www.linkedin.com/learning/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9?lipi=urn%3Ali%3Apage',
      matches: true,
      credentialUrls: [],
      canonical:
        'https://www.linkedin.com/learning/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    },
    { url: 'https://www.linkedin.com/learning/', matches: false },
    { url: 'https://www.linkedin.com/learning/crane-operation-basics', matches: false },
    { url: 'https://www.linkedin.com/in/robin-example/details/certifications', matches: false },
  ];
}
