import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { endorsementsIn, isAbout } from '../../../../src/trust';
import { issuedBy } from '../world';

const within = (json: JsonObject) => endorsementsIn({ ...issuedBy({}), json });
const endorsement = { type: ['VerifiableCredential', 'EndorsementCredential'] };
const jws = 'eyJh.eyJi.c2ln';

test('OB 3.0: on the credential, its achievement, issuer and creator, embedded and as JWT', () => {
  const found = within({
    id: 'urn:c',
    endorsement: [endorsement],
    endorsementJwt: [jws],
    issuer: { id: 'did:web:uni.example', endorsement: [endorsement] },
    credentialSubject: {
      achievement: { id: 'urn:a', endorsement, creator: { id: 'urn:maker', endorsementJwt: jws } },
    },
  });
  expect(found).toEqual([
    { on: 'credential', about: 'urn:c', json: endorsement, source: '/endorsement/0' },
    { on: 'credential', about: 'urn:c', jwt: jws, source: '/endorsementJwt/0' },
    { on: 'issuer', about: 'did:web:uni.example', json: endorsement, source: '/issuer/endorsement/0' },
    {
      on: 'achievement',
      about: 'urn:a',
      json: endorsement,
      source: '/credentialSubject/achievement/endorsement',
    },
    {
      on: 'creator',
      about: 'urn:maker',
      jwt: jws,
      source: '/credentialSubject/achievement/creator/endorsementJwt',
    },
  ]);
});

test('OB 2.0: on BadgeClass and its issuer, embedded, signed or by address', () => {
  const claim = { type: 'Endorsement', claim: { id: 'https://uni.example/badge' } };
  const badge = { id: 'https://uni.example/badge', issuer: { id: 'x', endorsement: 'https://e.example/1' } };
  expect(within({ badge: { ...badge, endorsement: [claim, jws] } })).toMatchObject([
    { on: 'achievement', json: claim, source: '/badge/endorsement/0' },
    { on: 'achievement', jwt: jws, source: '/badge/endorsement/1' },
    { on: 'issuer', url: 'https://e.example/1', source: '/badge/issuer/endorsement' },
  ]);
});

test('several achievements of several subjects keep their places', () => {
  const found = within({ credentialSubject: [{}, { achievement: [{ endorsement }, { endorsement }] }] });
  expect(found.map(({ source }) => source)).toEqual([
    '/credentialSubject/1/achievement/0/endorsement',
    '/credentialSubject/1/achievement/1/endorsement',
  ]);
});

test('takes no junk and not too much', () => {
  expect(
    within({ endorsement: [null, 7, [], true], endorsementJwt: ['no jws', 7], issuer: 'did:x' }),
  ).toEqual([]);
  expect(within({ endorsement: Array.from({ length: 5000 }, () => endorsement) })).toHaveLength(20);
});

test('an endorsement of something else is not about this', () => {
  expect(isAbout({ credentialSubject: { id: 'urn:a' } }, 'urn:a')).toBe(true);
  expect(isAbout({ claim: { id: 'urn:a' } }, 'urn:a')).toBe(true);
  expect(isAbout({ credentialSubject: { id: 'urn:b' } }, 'urn:a')).toBe(false);
  expect(isAbout({ credentialSubject: {} }, undefined)).toBe(false);
});
