import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts } from '../../../fixtures/http';
import { makeIssuer, signJws, unsignedOb3 } from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';
import { signByJcs } from '../proofs/sign-jcs';

const issuer = await makeIssuer({ did: 'did:key', seed: 'meaningless' });

describe('a type, an identifier or a language that means nothing', () => {
  const vocabulary = ['https://www.w3.org/ns/credentials/v2', { part: 'https://issuer.example/terms#part' }];
  const draft = (members: JsonObject): JsonObject => ({
    '@context': vocabulary,
    type: ['VerifiableCredential'],
    issuer: issuer.id,
    credentialSubject: { id: issuer.id, name: 'x' },
    ...members,
  });

  it.each<[string, JsonObject]>([
    ['in the subject', { credentialSubject: { id: 'did:example:s', type: 'Whatever' } }],
    ['in evidence', { evidence: { type: 'Whatever' } }],
    ['in a status', { credentialStatus: { type: 'Whatever' } }],
    ['deep inside', { credentialSubject: { id: 'did:example:s', part: { part: { id: 'one' } } } }],
    ['in a language', { credentialSubject: { part: { '@value': 'x', '@language': 'not a language' } } }],
    ['after another word', { whatever: 'x', type: ['VerifiableCredential', 'Whatever'] }],
    ['before another word', { type: ['VerifiableCredential', 'Whatever'], whatever: 'x' }],
  ])('is refused in a draft: %s', async (_what, members) => {
    expect(said(await judgeJson(draft(members)), 'context')).toBe('fail undefined-term');
  });

  it('is told under the first data model, and so is a word', async () => {
    const first = { ...unsignedOb3({ issuer, dataModel: '1.1' }), termsOfUse: { type: 'Whatever' } };
    expect(said(await judgeJson(first), 'context')).toBe('warn undefined-term');
    expect(said(await judgeJson(draft({ whatever: 'x' })), 'context')).toBe('warn undefined-term');
  });

  it('is refused under signatures over the text and over the JSON', async () => {
    const signer = await makeIssuer({ did: 'did:key', seed: 'text', keyType: 'P-256' });
    const judged = async (members: JsonObject) => {
      const document = { ...draft(members), issuer: signer.id };
      const jwt = await signJws(document, signer, { typ: 'vc+jwt', kid: signer.verificationMethod });
      const [token] = await reportOnBytes('t', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
      const byJson = await judgeJson(signByJcs(document, signer, 'ecdsa-jcs-2019'));
      return [token, byJson].map((report) => report && [report.verdict, said(report, 'context')]);
    };
    expect(await judged({})).toEqual([
      ['verified', undefined],
      ['verified', 'warn vocabulary-own'],
    ]);
    for (const credentialSubject of [
      { id: 'did:example:s', type: 'Whatever' },
      { id: 'did:example:s', part: { id: 'one', part: 'x' } },
    ]) {
      const refused = ['invalid', 'fail meaningless-term'];
      expect(await judged({ credentialSubject })).toEqual([refused, refused]);
    }
  });

  it('is not asked of tokens of the first data model, which are read without a vocabulary', async () => {
    const signer = await makeIssuer({ did: 'did:key', seed: 'text', keyType: 'P-256' });
    const vc = unsignedOb3({ issuer: signer, dataModel: '1.1' });
    const claims = { iss: signer.id, vc: { ...vc, type: ['VerifiableCredential', 'Whatever'] } };
    const jwt = await signJws(claims, signer, { typ: 'JWT', kid: signer.verificationMethod });
    const [report] = await reportOnBytes('t', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
    expect(report?.verdict).toBe('verified');
  });

  it('is not asked of a vocabulary that would have to be fetched for a token', async () => {
    const signer = await makeIssuer({ did: 'did:key', seed: 'text', keyType: 'P-256' });
    const context = ['https://www.w3.org/ns/credentials/v2', 'https://issuer.example/context'];
    const document = {
      ...draft({ type: ['VerifiableCredential', 'Theirs'] }),
      '@context': context,
      issuer: signer.id,
    };
    const jwt = await signJws(document, signer, { typ: 'vc+jwt', kid: signer.verificationMethod });
    const http = fakeHttp();
    const [report] = await reportOnBytes('t', new TextEncoder().encode(jwt), {}, fakePorts(http));
    expect(report?.verdict).toBe('verified');
    expect(http.count()).toBe(0);
  });
});
