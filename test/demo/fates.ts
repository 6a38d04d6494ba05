import type { Verdict } from '../../src/model';

/** What can become of a badge. */
export type FateName =
  | 'verified'
  | 'confirmed'
  | 'revoked'
  | 'expired'
  | 'altered'
  | 'forged issuer'
  | 'page-only'
  | 'unreachable';

/** One badge of the demo profile. */
export interface Fate {
  fate: FateName;
  /** as it stands in the profile */
  title: string;
  issuer: string;
  /** the link that the person put into the profile */
  link: string;
  /** what must come out */
  verdict: Verdict;
  /** how the first line of the card begins */
  headline: string;
  /** sentences that the card must hold beside it */
  says?: string[];
  /** words that the card must not hold: content that nobody may rely on */
  hides?: string[];
}

export const HARBOUR = 'harbour-institute.example';
export const PORTFOLIO = 'robin.example';
export const FORGER = 'quick-diplomas.example';

/** Hosts that the reader has allowed the extension to ask, beside those it knows. */
export const GRANTED_HOSTS = [HARBOUR, PORTFOLIO, FORGER];

const CREDLY = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
export const CREDLY_ASSERTION = `https://api.credly.com/v1/obi/v2/badge_assertions/${CREDLY}`;

/** A badge of each fate, in the order of the profile. */
export const FATES: readonly Fate[] = [
  {
    fate: 'verified',
    title: 'Workshop Safety',
    issuer: 'Harbour Institute',
    link: `https://${HARBOUR}/credentials/workshop-safety.json`,
    verdict: 'verified',
    headline: 'Signature valid',
    says: ['Works safely at the lathe', HARBOUR],
  },
  {
    fate: 'confirmed',
    title: 'First Aid at Work',
    issuer: 'Quay Rescue School',
    link: `https://www.credly.com/badges/${CREDLY}/linked_in_profile`,
    verdict: 'confirmed',
    headline: 'Confirmed by api.credly.com just now',
    says: ['First Aid at Work'],
  },
  {
    fate: 'revoked',
    title: 'Crane Signals',
    issuer: 'Harbour Institute',
    link: `https://${HARBOUR}/credentials/crane-signals.json`,
    verdict: 'revoked',
    headline: 'Revoked by its issuer',
  },
  {
    fate: 'expired',
    title: 'Fire Watch',
    issuer: 'Harbour Institute',
    link: `https://${HARBOUR}/credentials/fire-watch.json`,
    verdict: 'expired',
    headline: 'Genuine, but expired on 2025-09-01',
  },
  {
    fate: 'altered',
    title: 'Master Rigger',
    issuer: 'Harbour Institute',
    link: `https://${PORTFOLIO}/credentials/master-rigger.json`,
    verdict: 'invalid',
    headline: 'Altered: do not rely on it',
    hides: ['Works safely at the lathe', 'Log of the practical examination'],
  },
  {
    fate: 'forged issuer',
    title: 'Harbour Pilot Diploma',
    issuer: 'Harbour Institute',
    link: `https://${FORGER}/credentials/harbour-pilot.json`,
    verdict: 'invalid',
    headline: 'Not signed by the issuer it names: do not rely on it',
    hides: ['Works safely at the lathe', 'Log of the practical examination'],
  },
  {
    fate: 'page-only',
    title: 'Logistics Basics',
    issuer: 'Online Course',
    link: 'https://www.coursera.org/verify/HARB0UR4DEM0',
    verdict: 'page-only',
    headline: 'Only a web page: nothing to verify',
  },
  {
    fate: 'unreachable',
    title: 'Knots and Splices',
    issuer: 'Rope School',
    link: 'https://api.eu.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA',
    verdict: 'unchecked',
    headline: 'Could not be checked',
  },
];

/** The badge of a fate. */
export function fateOf(name: FateName): Fate {
  const fate = FATES.find((each) => each.fate === name);
  if (!fate) throw new Error(`no badge for the fate ${name}`);
  return fate;
}
