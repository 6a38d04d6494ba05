import type { JsonObject } from '../../../src/model';
import {
  edTechStatus,
  hostedOb2,
  issueOb3,
  issuerDocuments,
  makeIssuer,
  revocationList1EdTech,
  sealedElm,
  statusEntry,
  unsignedElm,
  unsignedOb3,
} from '../../fixtures/issuer';

const issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'fuzz web' });
// nobody serves their keys: none of these can be verified
const key = await makeIssuer({ did: 'did:web:keys.example', keyType: 'P-256', seed: 'fuzz p256' });
const LIST = 'https://issuer.example/status/1';
const unsigned = unsignedOb3({ issuer, status: [statusEntry(LIST, 4), edTechStatus(LIST)] });
const { assertion, badgeClass, profile } = hostedOb2({
  id: 'https://badges.example/assertions/1',
  badgeUrl: 'https://badges.example/classes/1',
  issuerUrl: 'https://badges.example/issuers/1',
});

/** Documents of each kind, right as they are. */
export const SKELETONS: readonly JsonObject[] = [
  unsigned,
  await issueOb3({ issuer }),
  await issueOb3({ issuer: key, suite: 'ecdsa-sd-2023' }),
  {
    '@context': unsigned['@context'] ?? [],
    type: 'VerifiablePresentation',
    verifiableCredential: [unsigned],
  },
  {
    ...unsigned,
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: { verifiableCredential: [unsigned] },
  },
  { ...unsigned, type: ['VerifiableCredential', 'EndorsementCredential'] },
  assertion,
  { ...assertion, badge: { ...badgeClass, issuer: profile } },
  { ...assertion, verification: { type: 'SignedBadge', creator: 'https://badges.example/keys/1' } },
  badgeClass,
  profile,
  unsignedElm(),
  sealedElm({ key: key.key }),
  {
    vct: 'https://issuer.example/degree',
    iss: issuer.id,
    iat: 1,
    exp: 2,
    status: { status_list: { idx: 1, uri: LIST } },
  },
  { iss: issuer.id, nbf: 1, vc: unsigned },
  revocationList1EdTech(LIST, issuer.id, ['urn:1']),
  ...Object.values(issuerDocuments(issuer)),
  { name: 'List', issuers: [{ id: issuer.id, name: 'Harbour Institute' }] },
  {
    registries: [
      { kind: 'oidf', name: 'Members', url: 'https://anchor.example/.well-known/openid-federation' },
    ],
  },
  { registry: { [issuer.id]: { name: 'Harbour Institute', url: 'https://issuer.example' } } },
];
