import type { JsonObject } from '../../src/model';
import {
  hostedOb2,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  type Ob3Options,
  statusEntry,
} from '../fixtures/issuer';
import { CREDLY_ASSERTION, type FateName, fateOf, HARBOUR } from './fates';

export const STATUS_LIST = `https://${HARBOUR}/status/1`;
const REVOKED_INDEX = 94_567;

/** What the issuers of the demo and the portfolio serve, by URL: issued anew at every start. */
export async function demoDocuments(): Promise<Record<string, JsonObject>> {
  const harbour = await makeIssuer({ did: `did:web:${HARBOUR}`, name: 'Harbour Institute' });
  const forger = await makeIssuer({ did: 'did:key', seed: 'forger', name: 'Harbour Institute' });
  const issued = (fate: FateName, options: Partial<Ob3Options> = {}): Promise<JsonObject> => {
    const { link: id, title: name } = fateOf(fate);
    return issueOb3({ issuer: harbour, id, name, status: statusEntry(STATUS_LIST, 7), ...options });
  };
  const claimsHarbour = (unsigned: JsonObject): void => {
    unsigned.issuer = { id: harbour.id, type: ['Profile'], name: harbour.name, url: harbour.url };
  };
  const genuine = await issued('altered');
  return {
    ...issuerDocuments(harbour),
    [STATUS_LIST]: await issueStatusList({ issuer: harbour, url: STATUS_LIST, revoked: [REVOKED_INDEX] }),
    [fateOf('verified').link]: await issued('verified'),
    [fateOf('revoked').link]: await issued('revoked', { status: statusEntry(STATUS_LIST, REVOKED_INDEX) }),
    [fateOf('expired').link]: await issued('expired', {
      suite: 'Ed25519Signature2020',
      validUntil: '2025-09-01T00:00:00Z',
    }),
    [fateOf('altered').link]: withResult(genuine, '100'),
    [fateOf('forged issuer').link]: await issued('forged issuer', { issuer: forger, change: claimsHarbour }),
  };
}

/** The holder writes a better result into what was signed. */
function withResult(credential: JsonObject, value: string): JsonObject {
  const altered = structuredClone(credential);
  const subject = altered.credentialSubject as { result: [{ value: string }] };
  subject.result[0].value = value;
  return altered;
}

/** What Credly serves. */
export function credlyDocuments(): Record<string, JsonObject> {
  const issuerUrl = 'https://api.credly.com/v1/obi/v2/issuers/7b0a1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d';
  return hostedOb2({
    id: CREDLY_ASSERTION,
    badgeUrl: `${issuerUrl}/badge_classes/1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f`,
    issuerUrl,
    name: fateOf('confirmed').title,
    issuerName: fateOf('confirmed').issuer,
    salt: null,
  }).documents;
}
