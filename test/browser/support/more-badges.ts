import type { Fate } from '../../demo/fates';
import { asBadgr, asCredly } from '../../demo/manners';
import { publicProfile } from '../../demo/profile/public';
import { type Hosts, jsonReplies, type Reply } from '../../demo/server';
import {
  edTechStatus,
  hostedOb2,
  issueOb3,
  issuerDocuments,
  makeIssuer,
  revocationList1EdTech,
} from '../../fixtures/issuer';

/** A profile with badges of further hosts, as each of them answers. */
export const MORE_URL = 'https://www.linkedin.com/in/sam-example';

const BADGR = 'https://api.badgr.io/public';
const CREDLY = 'https://api.credly.com/v1/obi/v2/badge_assertions';
const FACTORY = 'https://openbadgefactory.com/obv3';
const EDUCATION = 'https://api.openbadges.education/public';
const GONE = '11111111-2222-4333-8444-555555555501';
const UNKNOWN = '11111111-2222-4333-8444-555555555502';
const SIGNED = '5d01dbad9a8e95c47d268307c85621e8cf8b50e0';
const WITHDRAWN = '5d01dbad9a8e95c47d268307c85621e8cf8b50e1';

type Badge = Omit<Fate, 'fate' | 'issuer'> & { about: string };

export const MORE_BADGES: readonly Badge[] = [
  {
    about: 'hosted by the Badgr family',
    title: 'Splicing',
    link: 'https://badgr.com/public/assertions/mK3dLs9QSZe0aXw1TnVbAA',
    verdict: 'confirmed',
    headline: 'Confirmed by api.badgr.io just now',
  },
  {
    about: 'revoked at a Badgr host, which answers 200',
    title: 'Mooring',
    link: 'https://badgr.com/public/assertions/rV0kEd9QSZe0aXw1TnVbAA',
    verdict: 'revoked',
    headline: 'Revoked by its issuer',
    says: ['Awarded to the wrong person'],
  },
  {
    about: 'revoked at Credly, which answers 410',
    title: 'Ballast Control',
    link: `https://www.credly.com/badges/${GONE}/public_url`,
    verdict: 'revoked',
    headline: 'Revoked by its issuer',
  },
  {
    about: 'not known at Credly, which answers 404',
    title: 'Tide Reading',
    link: `https://www.credly.com/badges/${UNKNOWN}/public_url`,
    verdict: 'unchecked',
    headline: 'Could not be checked',
  },
  {
    about: 'signed with a did:key and not in the revocation list of its host',
    title: 'Radio Operation',
    link: `${FACTORY}/credentials/${SIGNED}.html`,
    verdict: 'verified',
    headline: 'Signature valid',
  },
  {
    about: 'in the 1EdTech revocation list of its host',
    title: 'Radar Plotting',
    link: `${FACTORY}/credentials/${WITHDRAWN}.html`,
    verdict: 'revoked',
    headline: 'Revoked by its issuer',
    says: ['Issued by mistake'],
  },
  {
    about: 'signed with a key at an https address',
    title: 'Lifeboat Drill',
    link: 'https://openbadges.education/public/assertions/lB0atDr1llSs6uWeDrkMjL',
    verdict: 'verified',
    headline: 'Signature valid',
    says: ['api.openbadges.education'],
  },
];

/** Adds the profile and what the hosts of its badges answer. */
export async function addMoreBadges(hosts: Pick<Hosts, 'reply'>): Promise<void> {
  const badges = MORE_BADGES.map((each) => ({
    ...each,
    fate: 'verified' as const,
    issuer: 'Harbour Institute',
  }));
  const replies: Record<string, Reply> = {
    [MORE_URL]: { body: publicProfile(badges) },
    ...badgr(),
    ...asCredly({ [`${CREDLY}/${GONE}`]: { revoked: true } }, 410),
    [`https://www.credly.com/badges/${UNKNOWN}`]: { body: '<!doctype html><title>Credly</title>' },
    ...(await factory()),
    ...(await education()),
  };
  for (const [url, reply] of Object.entries(replies)) hosts.reply(url, reply);
}

function badgr(): Record<string, Reply> {
  const { documents } = hostedOb2({
    id: `${BADGR}/assertions/mK3dLs9QSZe0aXw1TnVbAA`,
    badgeUrl: `${BADGR}/badges/sPl1c1ngQSZe0aXw1TnVbA`,
    issuerUrl: `${BADGR}/issuers/r0peSch00lZe0aXw1TnVbA`,
    name: 'Splicing',
    issuerName: 'Rope School',
  });
  const revoked = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: `${BADGR}/assertions/rV0kEd9QSZe0aXw1TnVbAA`,
    revoked: true,
    revocationReason: 'Awarded to the wrong person',
  };
  return asBadgr({ ...documents, [revoked.id]: revoked });
}

async function factory(): Promise<Record<string, Reply>> {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'factory', name: 'Radio School' });
  const list = `${FACTORY}/revoked/T5EXAMPLE/T5EXAMPLE1`;
  const ids = [SIGNED, WITHDRAWN].map((id) => `${FACTORY}/credentials/${id}`);
  const credentials = await Promise.all(
    ids.map((id) => issueOb3({ issuer, id, name: 'Radio Operation', status: edTechStatus(list) })),
  );
  return jsonReplies({
    ...Object.fromEntries(credentials.map((credential, index) => [ids[index] ?? '', credential])),
    [list]: revocationList1EdTech(list, issuer.id, ids.slice(1)),
  });
}

async function education(): Promise<Record<string, Reply>> {
  const did = `${EDUCATION}/issuers/1fEb0atSs6uWeDrkMjLQa?v=3_0`;
  const issuer = await makeIssuer({ did, name: 'Lifeboat School' });
  const id = `${EDUCATION}/assertions/lB0atDr1llSs6uWeDrkMjL?v=3_0`;
  return jsonReplies({
    ...issuerDocuments(issuer),
    [id]: await issueOb3({ issuer, id, name: 'Lifeboat Drill' }),
  });
}
