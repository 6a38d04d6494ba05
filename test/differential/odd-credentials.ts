import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model';
import { credentials } from './credentials';

/** Odd, and legal at least in part: what JSON-LD lets one write and hardly anybody does. */
const oddities = fc.constantFrom<JsonObject>(
  { '@included': [{ id: 'urn:included', type: ['Profile'], name: 'beside' }] },
  { '@reverse': { evidence: { id: 'urn:other', type: ['VerifiableCredential'] } } },
  { id: '_:b0', issuer: { id: '_:b1', type: ['Profile'], name: 'nobody' } },
  { evidence: [{ id: '_:b0' }, { id: '_:b0', type: ['Evidence'], name: 'twice' }] },
  { evidence: [{ type: ['Evidence'] }, { type: ['Evidence'] }] },
  { credentialSubject: [{ name: 'one' }, { name: 'two' }, { name: 'two' }] },
  {
    issuer: {
      id: 'https://issuer.example/',
      type: ['Profile'],
      '@context': { name: 'urn:hidden' },
      name: 'n',
    },
  },
  { issuer: '__proto__' },
  { name: { '@value': 'x', '@language': 'en', '@index': 'i' } },
  { name: { '@list': ['one', 'two', { '@list': [] }] } },
  { 'https://issuer.example/whole#address': [true, false, 1, 1.5, null, { '@id': 'urn:x' }] },
  {
    proof: [
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        proofValue: 'z1',
        created: '2025-01-01T00:00:00Z',
      },
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        proofValue: 'z2',
        proofPurpose: 'assertionMethod',
      },
    ],
  },
);

/** Contexts after the usual ones: injected, redefining what is protected, taking everything away. */
const contextsAfter = fc.constantFrom<Json>(
  { credentialStatus: 'urn:no-status' },
  { name: 'urn:another-name' },
  { name: { '@id': 'https://schema.org/name', '@type': 'https://schema.org/Text' } },
  { mood: 'urn:mood', '@protected': true },
  { '@vocab': 'urn:all#' },
  { '@base': 'https://base.example/' },
  { '@language': 'de' },
  { '@direction': 'rtl' },
  { '@foo': 'urn:reserved' },
  null,
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
  'https://www.w3.org/2018/credentials/v1',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://w3id.org/security/data-integrity/v1',
);

/** The same credential as part of a presentation, or with oddities of JSON-LD. */
export function oddCredentials(options: { issuer: string }): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      credential: credentials({ ...options, troubled: false }),
      odd: fc.option(oddities, { nil: {} }),
      after: fc.option(contextsAfter, { nil: undefined }),
      presented: fc.boolean(),
    })
    .map(({ credential, odd, after, presented }) => {
      const context = [credential['@context'] ?? [], after === undefined ? [] : [after]].flat();
      const made = { ...credential, ...odd, '@context': context };
      if (!presented) return made;
      return {
        '@context': context,
        type: ['VerifiablePresentation'],
        holder: 'did:example:holder',
        verifiableCredential: [made, { ...credential, id: 'urn:second' }],
      };
    });
}
