import type { JsonObject } from '../model';
import type { RecordedAnswer } from './badge-host';

const CONTEXT = 'https://w3id.org/openbadges/v2';

/** An answer of a host, for the examples of its file: JSON, or a text of another type. */
export function recorded(status: number, body: JsonObject | string, type?: string): RecordedAnswer {
  const json = typeof body !== 'string';
  return {
    status,
    headers: { 'content-type': type ?? (json ? 'application/json' : 'text/html') },
    body: json ? JSON.stringify(body) : body,
  };
}

/**
 * What a host of Open Badges 2.0 answers for an award: assertion, badge class and issuer. All of it is invented.
 *
 * @param site where badge class and issuer are kept
 */
export function hostedAnswers(assertion: string, site: string): Record<string, RecordedAnswer> {
  const [badge, issuer] = [`${site}/badge`, `${site}/issuer`];
  return {
    [assertion]: recorded(200, {
      '@context': CONTEXT,
      id: assertion,
      type: 'Assertion',
      recipient: { type: 'email', hashed: true, salt: 'harbour', identity: `sha256$${'0a1b2c3d'.repeat(8)}` },
      badge,
      issuedOn: '2026-02-02T00:00:00Z',
      verification: { type: 'hosted' },
    }),
    [badge]: recorded(200, {
      '@context': CONTEXT,
      id: badge,
      type: 'BadgeClass',
      name: 'Crane Operation',
      description: 'Operates a quayside crane.',
      image: `${badge}/image`,
      criteria: { narrative: 'Pass the practical test on the quay.' },
      issuer,
    }),
    [issuer]: recorded(200, {
      '@context': CONTEXT,
      id: issuer,
      type: 'Profile',
      name: 'Harbour Institute',
      url: 'https://harbour.example/',
      email: 'office@harbour.example',
    }),
  };
}

/** An Open Badge 3.0 without its signature, such as wallets share. */
export const UNSIGNED: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:2f6b1c1e-98a4-4b1e-9d7c-0e5f4a3b2c1d',
  issuer: { id: 'did:web:harbour.example', type: ['Profile'], name: 'Harbour Institute' },
  validFrom: '2026-02-02T00:00:00Z',
  name: 'Crane Operation',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://harbour.example/crane',
      type: ['Achievement'],
      name: 'Crane Operation',
      description: 'Operates a quayside crane.',
      criteria: { narrative: 'Pass the practical test on the quay.' },
    },
  },
};
