import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model';
import { issueOb3, makeIssuer, type Ob3Options, unsignedOb3 } from '../../fixtures/issuer';
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
    ['a digest that is a number', { relatedResource: { id: URL_1, digestSRI: 5 } }],
    ['a digest that is nothing', { relatedResource: { id: URL_1, digestMultibase: null } }],
    ['a date-time in small letters', { validFrom: '2025-01-01t00:00:00z' }],
    ['a date-time between blanks', { validFrom: ' 2025-01-01T00:00:00Z ' }],
    ['evidence of an id that is no URL', { evidence: [{ id: 'one', type: ['Evidence'] }] }],
    ['a way to show it without a type', { renderMethod: { id: URL_1 } }],
    ['a name in no language', { name: { '@value': 'x', '@language': 'not a language' } }],
    ['a name in a number', { name: { '@value': 'x', '@language': 5 } }],
    ['a name in no direction', { name: { '@value': 'x', '@direction': 'up' } }],
    [
      'two related resources of one id',
      { relatedResource: [1, 2].map(() => ({ id: URL_1, digestSRI: digest })) },
    ],
  ])('%s breaks them', async (_what, members) => {
    expect(await structure(members)).toBe('fail breaks-standard');
  });

  it.each([
    ...[
      'de',
      'de-CH',
      'zh-Hant-TW',
      'zh-cmn-Hans-CN',
      'sl-rozaj-biske',
      'de-CH-1901',
      'es-419',
      'en-u-ca-gregory',
    ],
    ...['x-whatever', 'de-x-private', 'i-klingon', 'sgn-BE-FR', 'en-GB-oed'],
  ])('are kept by a name in %s', async (language) => {
    expect(await structure({ name: { '@value': 'x', '@language': language } })).toBe('pass keeps-standard');
  });

  it.each(['validFrom', 'validUntil'])('know every form of a dateTimeStamp in %s', async (key) => {
    const forms = [
      '2030-01-01T24:00:00Z',
      '2030-01-01T00:00:00.1234567890123456+01:00',
      '12030-01-01T00:00:00Z',
    ];
    for (const form of key === 'validFrom' ? [...forms.slice(0, 2), '-0044-03-15T00:00:00Z'] : forms)
      expect(await structure({ [key]: form }), form).toBe('pass keeps-standard');
  });

  it('tell of a status that is empty', async () => {
    expect(await structure({ credentialStatus: [] })).toBe('warn odd-structure');
    expect(await structure({ credentialStatus: null })).toBe('warn odd-structure');
  });

  it('a type that means nothing is refused, a property that means nothing is told', async () => {
    const typed = await judgeJson({ ...unsignedOb3({ issuer }), type: ['VerifiableCredential', 'Whatever'] });
    expect(said(typed, 'context')).toBe('fail undefined-term');
    const worded = await judgeJson({ ...unsignedOb3({ issuer }), whatever: 'x' });
    expect(said(worded, 'context')).toBe('warn undefined-term');
  });
});

describe('what a signed credential may not lack', () => {
  async function signed(options: Partial<Ob3Options>, ...lost: string[]) {
    const change = (unsigned: JsonObject) => {
      for (const key of lost) delete unsigned[key];
    };
    const report = await judgeJson(await issueOb3({ issuer, change, ...options }));
    return [report.verdict, said(report, 'structure')];
  }

  it('is its date of issue, under the first data model', async () => {
    const dataModel = '1.1';
    expect(await signed({ dataModel })).toEqual(['verified', 'pass keeps-standard']);
    expect(await signed({ dataModel }, 'issuanceDate')).toEqual(['invalid', 'fail breaks-standard']);
    const day = (unsigned: JsonObject) => Object.assign(unsigned, { issuanceDate: '2025-01-01' });
    expect(await signed({ dataModel, change: day })).toEqual(['invalid', 'fail breaks-standard']);
    // on the way to the second model
    const both = ({ issuanceDate, ...rest }: JsonObject) => ({ ...rest, validFrom: issuanceDate ?? null });
    const change = (unsigned: JsonObject) => {
      const { validFrom = null } = both(unsigned);
      delete unsigned.issuanceDate;
      unsigned.validFrom = validFrom;
    };
    expect(await signed({ dataModel, change })).toEqual(['verified', 'warn odd-structure']);
  });

  it('is its beginning, in a badge', async () => {
    expect(await signed({}, 'validFrom')).toEqual(['invalid', 'fail breaks-standard']);
    expect(await signed({}, 'id')).toEqual(['verified', 'pass keeps-standard']);
  });

  it('is an achievement, in a badge', async () => {
    const change = (unsigned: JsonObject) => {
      delete (unsigned.credentialSubject as JsonObject).achievement;
    };
    expect(await signed({ change })).toEqual(['invalid', 'fail breaks-standard']);
  });

  it('may still be lacking in a draft, which is read and shown', async () => {
    const { validFrom: _from, ...second } = unsignedOb3({ issuer });
    const { issuanceDate: _date, ...first } = unsignedOb3({ issuer, dataModel: '1.1' });
    for (const draft of [first, second]) {
      const report = await judgeJson(draft);
      expect(said(report, 'structure')).toBe('warn odd-structure');
      expect(report.verdict).toBe('unchecked');
      expect(report.reading).toBeDefined();
    }
  });

  it('may be kept back by the holder', async () => {
    const p256 = await makeIssuer({ did: 'did:key', seed: 'kept back', keyType: 'P-256' });
    const credential = await issueOb3({
      issuer: p256,
      suite: 'ecdsa-sd-2023',
      mandatoryPointers: ['/issuer'],
      selectivePointers: ['/credentialSubject'],
    });
    expect(credential.validFrom).toBeUndefined();
    const report = await judgeJson(credential);
    expect([report.verdict, said(report, 'structure')]).toEqual(['verified', 'warn odd-structure']);
  });

  it('is told of ids of a status, under the first data model', async () => {
    const status = { type: '1EdTechRevocationList' };
    const report = await judgeJson(unsignedOb3({ issuer, dataModel: '1.1', status }));
    expect(said(report, 'structure')).toBe('warn odd-structure');
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

describe('the rules of what is built on Open Badges 3.0', () => {
  const contexts = [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  const credential = (type: string, subject: JsonObject, issuedBy = 'Profile'): JsonObject => ({
    '@context': contexts,
    id: 'urn:uuid:8d1ac9f4-1d23-4ac0-9a66-0a0ec0d0f3a1',
    type: ['VerifiableCredential', type],
    issuer: { id: issuer.id, type: [issuedBy], name: 'Harbour Institute' },
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: { id: issuer.id, ...subject },
  });
  const judged = async (json: JsonObject) => said(await judgeJson(json), 'structure');

  it.each([
    ['ClrCredential', 'ClrSubject'],
    ['EndorsementCredential', 'EndorsementSubject'],
  ])('ask a %s for the types of its nodes and its beginning', async (type, subject) => {
    expect(await judged(credential(type, { type: [subject] }))).toBe('pass keeps-standard');
    expect(await judged(credential(type, { type: ['Whatever'] }))).toBe('fail breaks-standard');
    expect(await judged(credential(type, { name: 'x' }))).toBe('warn odd-structure');
    expect(await judged(credential(type, { type: [subject] }, 'Whatever'))).toBe('fail breaks-standard');
    const { validFrom: _from, ...undated } = credential(type, { type: [subject] });
    expect(await judged(undated)).toBe('warn odd-structure');
  });

  it('ask a learner record for the types of its achievements', async () => {
    const achievement = [
      { id: 'urn:uuid:1d1ac9f4-1d23-4ac0-9a66-0a0ec0d0f3a1', type: ['Whatever'], name: 'x' },
    ];
    expect(await judged(credential('ClrCredential', { type: ['ClrSubject'], achievement }))).toBe(
      'fail breaks-standard',
    );
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
