import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report, Vouching } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import {
  type FixtureIssuer,
  hostedOb2,
  issueJwt,
  issueOb3,
  issuerDocuments,
  makeIssuer,
  signJws,
} from '../../fixtures/issuer';
import { judgeJson } from '../verification/judge-json';
import { assureQuality, endorse, unsignedEndorsement } from './endorsing';

let issuer: FixtureIssuer;
let council: FixtureIssuer;
let nobody: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:harbour.example' });
  council = await makeIssuer({ did: 'did:web:council.example', name: 'Trades Council' });
  nobody = await makeIssuer({ did: 'did:key', seed: 'nobody', name: 'Royal Academy' });
});

const ACHIEVEMENT = 'https://harbour.example/achievements/1';

/** The report on a badge that carries these on its issuer and on its achievement. */
async function carrying(onIssuer: object, onAchievement: object = {}): Promise<Report> {
  const credential = await issueOb3({
    issuer,
    change(unsigned) {
      Object.assign(unsigned.issuer as JsonObject, onIssuer);
      const { achievement } = unsigned.credentialSubject as { achievement: JsonObject };
      Object.assign(achievement, { id: ACHIEVEMENT }, onAchievement);
    },
  });
  return judgeJson(credential, fakeHttp(jsonAnswers(issuerDocuments(issuer, council))));
}

const told = ({ reason, counts, verdict }: Vouching) => ({ reason, counts, verdict });

describe('an endorsement that a badge carries', () => {
  it('counts when it is genuine, about this issuer and by another whose domain is proven', async () => {
    const report = await carrying({ endorsement: [await endorse({ by: council, about: issuer.id })] });
    expect(report.verdict).toBe('verified');
    expect(report.vouchings).toEqual([
      {
        kind: 'endorsement',
        on: 'issuer',
        about: issuer.id,
        verdict: 'verified',
        counts: true,
        by: { domain: 'council.example', id: council.id, name: 'Trades Council' },
        text: 'Its examiners know their trade.',
        source: '/issuer/endorsement/0',
        reason: 'endorsed-issuer',
        params: {
          by: 'council.example (“Trades Council”)',
          about: issuer.id,
          text: 'Its examiners know their trade.',
        },
        message: 'council.example (“Trades Council”) endorses its issuer.',
      },
    ]);
  });

  it('counts as a JWT too, on an achievement that lives at the issuer’s domain', async () => {
    const payload = unsignedEndorsement({ by: council, about: ACHIEVEMENT });
    const jwt = await signJws(payload, council, { typ: 'vc+jwt', kid: council.verificationMethod });
    // the context that the fixtures sign with does not know the term yet, so the badge is a JWT as well
    const badge = await issueJwt({
      issuer,
      shape: 'vc-jose',
      change(unsigned) {
        const { achievement } = unsigned.credentialSubject as { achievement: JsonObject };
        Object.assign(achievement, { id: ACHIEVEMENT, endorsementJwt: [jwt] });
      },
    });
    const http = fakeHttp(jsonAnswers(issuerDocuments(issuer, council)));
    const [report] = await reportOnBytes('test', new TextEncoder().encode(badge), {}, fakePorts(http));
    expect(report?.verdict).toBe('verified');
    expect(report?.vouchings?.map(told)).toEqual([
      { reason: 'endorsed-achievement', counts: true, verdict: 'verified' },
    ]);
  });

  it('does not count when it was tampered with, and its words are not shown', async () => {
    const good = await endorse({ by: council, about: issuer.id, comment: 'Rather poor.' });
    const bad = JSON.parse(JSON.stringify(good).replace('Rather poor', 'Excellent')) as JsonObject;
    const report = await carrying({ endorsement: [bad] });
    expect(report.verdict).toBe('verified');
    expect(report.vouchings?.map(told)).toEqual([
      { reason: 'endorsement-altered', counts: false, verdict: 'invalid' },
    ]);
    expect(JSON.stringify(report.vouchings)).not.toContain('Excellent');
    expect(JSON.stringify(report.vouchings)).not.toContain('council.example');
  });

  it('does not count when its signer is not the one it names', async () => {
    const forged = await endorse({ by: { ...council, key: nobody.key }, about: issuer.id });
    expect((await carrying({ endorsement: forged })).vouchings?.map(told)).toMatchObject([
      { counts: false, verdict: 'invalid' },
    ]);
  });

  it.each([
    ['endorsement-of-another', () => endorse({ by: council, about: 'did:web:other.example' }), 'verified'],
    ['endorsement-own', () => endorse({ by: issuer, about: issuer.id }), 'verified'],
    ['endorsement-nameless', () => endorse({ by: nobody, about: issuer.id }), 'verified'],
    [
      'endorsement-expired',
      () => endorse({ by: council, about: issuer.id, validUntil: '2025-06-01T00:00:00Z' }),
      'expired',
    ],
    ['endorsement-other-kind', () => issueOb3({ issuer: council, id: 'urn:x:diploma' }), 'verified'],
    ['endorsement-unreadable', async () => ({ type: ['Profile'], id: 'urn:x:profile' }), 'unchecked'],
  ])('%s: told, and it does not count', async (reason, make, verdict) => {
    const report = await carrying({ endorsement: [await make()] });
    expect(report.vouchings?.map(told)).toEqual([{ reason, counts: false, verdict }]);
  });

  it('does not count for an achievement that the issuer may have copied from another', async () => {
    const about = 'https://mit.example/achievements/1';
    const endorsement = [await endorse({ by: council, about })];
    const report = await carrying({}, { id: about, endorsement });
    expect(report.vouchings?.map(told)).toEqual([
      { reason: 'endorsement-untied', counts: false, verdict: 'verified' },
    ]);
  });

  it('stays open when the endorser’s key cannot be had', async () => {
    const away = await makeIssuer({ did: 'did:web:away.example', name: 'Away' });
    const report = await carrying({ endorsement: [await endorse({ by: away, about: issuer.id })] });
    expect(report.vouchings?.map(told)).toEqual([
      { reason: 'endorsement-unchecked', counts: false, verdict: 'unchecked' },
    ]);
  });

  it('is looked at twenty times at most, and nothing within it', async () => {
    const inner = await endorse({ by: council, about: issuer.id });
    const many = Array.from({ length: 30 }, (_, n) => ({ ...inner, name: `Endorsement ${n}` }));
    const { vouchings = [] } = await carrying({ endorsement: many });
    expect(vouchings).toHaveLength(20);
  });
});

describe('accreditation', () => {
  it('is verified when it comes as a QualityAssuranceCredential about the issuer', async () => {
    const report = await carrying({ endorsement: [await assureQuality(council, issuer.id)] });
    expect(report.vouchings).toMatchObject([
      { kind: 'quality-assurance', counts: true, reason: 'quality-assured', verdict: 'verified' },
    ]);
    expect(report.vouchings?.[0]?.message).toContain('Accredited Training Provider');
  });

  it('is a claim when the badge only says so', async () => {
    const { assertion, documents } = badge({
      'extensions:accreditationExtension': { type: ['Extension'], name: 'Royal Board' },
    });
    const report = await judgeJson(assertion, fakeHttp(jsonAnswers(documents)));
    expect(report.vouchings).toMatchObject([
      {
        kind: 'accreditation',
        counts: false,
        text: 'Royal Board',
        source: '/badge/extensions:accreditationExtension/name',
        message: 'Claims to be accredited: “Royal Board”. That was not checked.',
      },
    ]);
    expect(report.vouchings?.[0]).not.toHaveProperty('verdict');
  });
});

const BADGE = 'https://badges.example/badge/1';

function badge(more: JsonObject) {
  const set = hostedOb2({
    id: 'https://badges.example/assertion/1',
    badgeUrl: BADGE,
    issuerUrl: 'https://badges.example/issuer',
  });
  return { ...set, documents: { ...set.documents, [BADGE]: { ...set.badgeClass, ...more } } };
}

describe('an Open Badges 2.0 endorsement', () => {
  const id = 'https://council.example/endorsements/1';
  const profile = 'https://council.example/profile';
  const endorsement = {
    '@context': 'https://w3id.org/openbadges/v2',
    id,
    type: 'Endorsement',
    claim: { id: BADGE, type: 'BadgeClass', endorsementComment: 'A hard test.' },
    issuer: profile,
    issuedOn: '2025-03-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
  };
  const council2 = {
    '@context': 'https://w3id.org/openbadges/v2',
    id: profile,
    type: 'Profile',
    name: 'Trades Council',
    url: 'https://council.example',
  };
  const judged = (carried: JsonObject | string, hosted: JsonObject = endorsement) => {
    const { assertion, documents } = badge({ endorsement: [carried] });
    return judgeJson(assertion, fakeHttp(jsonAnswers(documents, { [id]: hosted, [profile]: council2 })));
  };

  it('counts when its host vouches for it, embedded or by address', async () => {
    for (const carried of [endorsement, id]) {
      expect((await judged(carried)).vouchings).toMatchObject([
        {
          reason: 'endorsed-achievement',
          counts: true,
          verdict: 'confirmed',
          text: 'A hard test.',
          by: { domain: 'council.example', name: 'Trades Council' },
        },
      ]);
    }
  });

  it('does not count when its host has it otherwise, or lives elsewhere than its issuer', async () => {
    const other = { ...endorsement, claim: { ...endorsement.claim, endorsementComment: 'An easy test.' } };
    expect((await judged(other)).vouchings).toMatchObject([
      { counts: false, reason: 'endorsement-altered', verdict: 'invalid' },
    ]);
    const fake = { ...endorsement, id: 'https://badges.example/fake' };
    const { assertion, documents } = badge({ endorsement: [fake] });
    const answers = jsonAnswers(documents, { [fake.id]: fake, [profile]: council2 });
    expect((await judgeJson(assertion, fakeHttp(answers))).vouchings).toMatchObject([
      { counts: false, verdict: 'invalid' },
    ]);
  });
});

describe('anything at all where endorsements stand', () => {
  it('never counts, never throws, and takes nothing from the badge', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), async (one, other) => {
        const { assertion, documents } = badge({
          endorsement: one as Json,
          endorsementJwt: other as Json,
          'extensions:accreditationExtension': other as Json,
        });
        const report = await judgeJson(assertion, fakeHttp(jsonAnswers(documents)));
        expect(report.verdict).toBe('confirmed');
        expect(report.vouchings?.some(({ counts }) => counts)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
