import { expect, it } from 'vitest';
import { recogniseHost, scan } from '../../../../src/discovery';
import { documentOf } from '../page';

const UUID = '6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f';
const HEX = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

it.each([
  ['edX', [`courses.edx.org/certificates/${HEX}`, `courses.edx.org/certificates/${HEX}/`]],
  ['Acreditta', [`acreditta.com/credential/${UUID}`, `www.acreditta.com/credential/${UUID.toUpperCase()}/`]],
  [
    'Oracle',
    ['pls', 'ords'].map((site) => `catalog-education.oracle.com/${site}/certview/sharebadge?id=${HEX}${HEX}`),
  ],
  ['Sertifier', ['en/', 'tr/', ''].map((part) => `verified.sertifier.com/${part}verify/12345678901234`)],
  [
    'Google Skills',
    ['www.skills.google', 'www.cloudskillsboost.google', 'google.qwiklabs.com'].map(
      (site) => `${site}/public_profiles/${UUID}/badges/1`,
    ),
  ],
  [
    'LinkedIn Learning',
    ['www', 'de'].flatMap((site) =>
      ['', '/', '?trk=x'].map((end) => `${site}.linkedin.com/learning/certificates/${HEX}${HEX}${end}`),
    ),
  ],
  [
    'CertMetrics',
    ['en', 'de'].flatMap((part) =>
      ['', '/'].map((end) => `cp.certmetrics.com/amazon/${part}/public/verify/credential/${HEX}${end}`),
    ),
  ],
  [
    'Certifier',
    [`credsverse.com/credentials/${UUID}`, `www.credsverse.com/credentials/${UUID.toUpperCase()}`],
  ],
  [
    'Virtualbadge',
    ['www.', ''].map((www) => `${www}virtualbadge.io/certificate-validator?credential=${UUID}`),
  ],
  ['Open Badge Passport', ['', '/', '/embed'].map((end) => `openbadgepassport.com/app/badge/info/9${end}`)],
  ['Badgecraft', ['en', 'lt'].map((part) => `www.badgecraft.eu/${part}/user-badges/0a1b2c`)],
  [
    'Trailhead',
    [
      'trailhead.salesforce.com/en/credentials/certification-detail-print/?searchString=abc==',
      'trailhead.salesforce.com/credentials/certification-detail-print?searchString=abc%3D%3D',
    ],
  ],
  [
    'VerifierPlus',
    ['credentials', '#verify?vc=https://verifierplus.org/api/credentials'].map(
      (path) => `verifierplus.org/${path}/${UUID}`,
    ),
  ],
  ['a file', ['issuer.example/badges/first-aid.json', 'www.issuer.example/badges/first-aid.json#x']],
])('links to one award of %s are one badge, over http and https', (_, addresses) => {
  const links = addresses.flatMap((each) => [`https://${each}`, `http://${each}`]);
  const found = scan(documentOf(links.map((each) => `<a href="${each}">x</a>`).join('')), {
    url: 'https://robin.example/',
  });
  expect(found).toHaveLength(1);
  expect(found[0]?.elements).toHaveLength(links.length);
  // what is shown and asked for is an address that somebody wrote
  expect(found[0]?.url).toBe(recogniseHost(links[0] ?? '')?.url);
});

it.each([
  [
    `https://www.skills.google/public_profiles/${UUID}`,
    `https://www.skills.google/public_profiles/${UUID}/badges/1`,
  ],
  ['https://robin.example/badges/a.json?n=1', 'https://robin.example/badges/a.json?n=2'],
  [
    'https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA',
    'https://api.badgr.io/public/assertions/K3Jd9sQ_SZe0-aXw1TnVbA',
  ],
  ['https://openbadgepassport.com/app/badge/info/9', 'https://openbadgepassport.com/app/badge/info/91'],
])('%s and %s are two', (one, other) => {
  expect(recogniseHost(one)?.key).not.toBe(recogniseHost(other)?.key);
});
