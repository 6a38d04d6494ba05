import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model';
import { makeIssuer, unsignedOb3 } from '../../fixtures/issuer';
import { judgeJson, said } from './judge-json';

const issuer = await makeIssuer({ did: 'did:key', seed: 'structure' });
const digest = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const URL_1 = 'https://issuer.example/a';

/** What the structure check says of a credential with some members changed. */
async function structure(members: Record<string, Json>): Promise<string | undefined> {
  return said(await judgeJson({ ...unsignedOb3({ issuer }), ...members }), 'structure');
}

describe('the rules of the data model', () => {
  it('are kept by what the fixture issuer writes', async () => {
    expect(await structure({})).toBe('pass keeps-standard');
    expect(await structure({ relatedResource: [{ id: URL_1, digestSRI: digest }] })).toBe(
      'pass keeps-standard',
    );
  });

  it.each<[string, Record<string, Json>]>([
    ['a vocabulary that is a number', { '@context': ['https://www.w3.org/ns/credentials/v2', 7] }],
    ['a type that lacks VerifiableCredential', { type: ['OpenBadgeCredential'] }],
    ['an id that is no URL', { id: 'one' }],
    ['issuers in a list', { issuer: [issuer.id] }],
    ['no subject', { credentialSubject: [] }],
    ['a date without a zone', { validFrom: '2025-01-01T00:00:00' }],
    ['an end before the beginning', { validUntil: '2020-01-01T00:00:00Z' }],
    ['evidence without a type', { evidence: [{ id: URL_1 }] }],
    ['a schema without an id', { credentialSchema: { type: 'JsonSchema' } }],
    ['a name that is a number', { name: 7 }],
    ['a related resource without an id', { relatedResource: { digestSRI: digest } }],
    ['a related resource without a digest', { relatedResource: { id: URL_1 } }],
    [
      'two related resources of one id',
      { relatedResource: [1, 2].map(() => ({ id: URL_1, digestSRI: digest })) },
    ],
  ])('%s breaks them', async (_what, members) => {
    expect(await structure(members)).toBe('fail breaks-standard');
  });

  it('a type that means nothing is refused, a property that means nothing is told', async () => {
    const typed = await judgeJson({ ...unsignedOb3({ issuer }), type: ['VerifiableCredential', 'Whatever'] });
    expect(said(typed, 'context')).toBe('fail undefined-term');
    const worded = await judgeJson({ ...unsignedOb3({ issuer }), whatever: 'x' });
    expect(said(worded, 'context')).toBe('warn undefined-term');
  });
});

describe('the rules of Open Badges 3.0', () => {
  const subject = unsignedOb3({ issuer }).credentialSubject as JsonObject;
  const achievement = subject.achievement as JsonObject;
  const withAchievement = (members: JsonObject) => ({
    credentialSubject: { ...subject, achievement: { ...achievement, ...members } },
  });

  it.each<[string, Record<string, Json>]>([
    ['an alignment', withAchievement({ alignment: [{ type: ['Profile'], targetName: 'x' }] })],
    ['a picture', withAchievement({ image: { type: 'Profile', id: URL_1 } })],
    ['a related achievement', withAchievement({ related: [{ type: ['Profile'], id: URL_1 }] })],
    [
      'an identifier of the issuer',
      { issuer: { id: issuer.id, type: ['Profile'], otherIdentifier: [{ type: 'Image' }] } },
    ],
    ['evidence', { evidence: [{ type: ['Profile'] }] }],
  ])('%s of another type breaks them', async (_what, members) => {
    expect(await structure(members)).toBe('fail breaks-standard');
  });
});

describe('the rules of presentations', () => {
  const presentation = (carried: Json, holder: Json = 'did:example:holder'): JsonObject => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder,
    verifiableCredential: [carried],
  });

  it.each<[string, JsonObject]>([
    ['text that is no token', presentation('https://issuer.example/credentials/1')],
    ['a number', presentation(7)],
    [
      'an envelope without a credential',
      presentation({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: 'https://issuer.example/credentials/1',
      }),
    ],
    ['a holder that is no URL', presentation(unsignedOb3({ issuer }), 'somebody')],
  ])('%s breaks them', async (_what, json) => {
    expect(said(await judgeJson(json), 'structure')).toBe('fail breaks-standard');
  });
});
