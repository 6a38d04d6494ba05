import { type JsonObject, list } from '../../../src/model';
import { type FakeAnswer, jsonAnswers } from '../../fixtures/http';
import {
  chainProof,
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  signBy2018,
  signDocument,
  statusEntry,
  unsignedOb3,
} from '../../fixtures/issuer';
import { signByJcs } from '../../unit/verification/proofs/sign-jcs';
import { meansTheSame } from '../mutate';
import { type Base, bytesOf } from './base';
import { changedJson } from './change-json';

const LIST = 'https://issuer.example/status/1';

/** Credentials that carry their proofs: every suite, several proofs, a record and a presentation. */
export async function embeddedBases(): Promise<Base[]> {
  const [byKey, byWeb, p256, p384, bls, witness] = await Promise.all([
    makeIssuer({ did: 'did:key', seed: 'fuzz' }),
    makeIssuer({ did: 'did:web:issuer.example', seed: 'fuzz web' }),
    makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'fuzz p256' }),
    makeIssuer({ did: 'did:key', keyType: 'P-384', seed: 'fuzz p384' }),
    makeIssuer({ did: 'did:key', keyType: 'BLS12-381', seed: 'fuzz bls' }),
    makeIssuer({ did: 'did:key', seed: 'fuzz witness' }),
  ]);
  const status = statusEntry(LIST, 4);
  const statusList = await issueStatusList({ issuer: byKey, url: LIST });
  const answers = jsonAnswers({ [LIST]: statusList, [CLR_CONTEXT]: CLR_TERMS }, issuerDocuments(byWeb));
  const old = { suite: 'Ed25519Signature2020', dataModel: '1.1', status } as const;
  const id = 'urn:uuid:8b1f9a3c-5a70-4b0e-a9b1-1d9a38d1c001';
  const named = await issueOb3({ issuer: byKey, extra: { id } });
  const made: [string, JsonObject][] = [
    ['eddsa-rdfc-2022', await issueOb3({ issuer: byKey, status })],
    ['Ed25519Signature2020', await issueOb3({ issuer: byKey, ...old })],
    ['ecdsa-rdfc-2019 P-256', await issueOb3({ issuer: p256, suite: 'ecdsa-rdfc-2019', status })],
    ['ecdsa-rdfc-2019 P-384', await issueOb3({ issuer: p384, suite: 'ecdsa-rdfc-2019', status })],
    ['did:web', await issueOb3({ issuer: byWeb, status })],
    ['ecdsa-sd-2023', await issueOb3({ issuer: p256, suite: 'ecdsa-sd-2023' })],
    ['bbs-2023', await issueOb3({ issuer: bls, suite: 'bbs-2023' })],
    ['eddsa-jcs-2022', signByJcs(unsignedOb3({ issuer: byKey, status }), byKey, 'eddsa-jcs-2022')],
    ['ecdsa-jcs-2019', signByJcs(unsignedOb3({ issuer: p256, status }), p256, 'ecdsa-jcs-2019')],
    [
      'Ed25519Signature2018',
      await signBy2018(unsignedOb3({ issuer: byKey, dataModel: '1.1', status }), byKey),
    ],
    ['CLR 2.0', await record(byKey, await issueOb3({ issuer: p256, suite: 'ecdsa-rdfc-2019' }))],
  ];
  return [
    ...made.map(([name, json]) => jsonBase(name, json, answers)),
    await presentation(witness, await issueOb3({ issuer: byKey, status }), answers),
    await proofSet(byKey, p256),
    witnessed('proof chain', named, await chainProof(named, witness)),
  ];
}

/** A credential in JSON: each change of its meaning must be noticed; another vocabulary must not tell another thing. */
export function jsonBase(
  name: string,
  json: JsonObject,
  answers: Readonly<Record<string, FakeAnswer>>,
  rule?: 'told-the-same',
): Base {
  return {
    name,
    file: bytesOf(JSON.stringify(json)),
    answers,
    mutant(random) {
      const changed = changedJson(json, random);
      if (!changed) return undefined;
      const told = rule ?? (changed.same || changed.vocabulary ? 'told-the-same' : 'not-good');
      return { file: bytesOf(JSON.stringify(changed.json)), answers, rule: told, how: changed.how };
    },
  };
}

/** The issuer's proof and a witness's beside it. */
async function proofSet(issuer: FixtureIssuer, witness: FixtureIssuer): Promise<Base> {
  const own = await issueOb3({ issuer });
  const { proof = null, ...unsecured } = own;
  const { proof: other = null } = await signDocument(unsecured, witness, { suite: 'ecdsa-rdfc-2019' });
  return witnessed('proof set', own, { ...unsecured, proof: [proof, other] });
}

/**
 * Whoever has a credential may add proofs and leave a witness's out: good it is with the issuer's own proof, and then
 * it must tell what the issuer signed.
 */
function witnessed(name: string, own: JsonObject, both: JsonObject): Base {
  const base = jsonBase(name, both, {});
  return {
    ...base,
    mutant(random) {
      const mutant = base.mutant(random);
      if (!mutant) return undefined;
      const json = JSON.parse(new TextDecoder().decode(mutant.file)) as JsonObject;
      const kept = list(json.proof).filter((proof) => JSON.stringify(proof) === JSON.stringify(own.proof));
      const same = kept.length > 0 && meansTheSame({ ...json, proof: own.proof ?? null }, own);
      return same ? { ...mutant, rule: 'told-the-same' } : mutant;
    },
  };
}

/** The published context does not come with the build; this one says the same of what is used here. */
const CLR_CONTEXT = 'https://issuer.example/contexts/clr.json';
const CLR = 'https://purl.imsglobal.org/spec/clr/v2p0/vocab.html#';
const CLR_TERMS: JsonObject = {
  '@context': {
    ClrCredential: `${CLR}ClrCredential`,
    ClrSubject: {
      '@id': `${CLR}ClrSubject`,
      '@context': {
        verifiableCredential: {
          '@id': 'https://www.w3.org/2018/credentials#verifiableCredential',
          '@type': '@id',
          '@container': '@graph',
        },
      },
    },
  },
};

function record(issuer: FixtureIssuer, ...credentials: JsonObject[]): Promise<JsonObject> {
  const unsigned: JsonObject = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      CLR_CONTEXT,
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:4c3f06f5-7a44-4d0a-a7e2-7a1f0d6b8f11',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record',
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: credentials },
  };
  return signDocument(unsigned, issuer, { documents: { [CLR_CONTEXT]: CLR_TERMS } });
}

/** A presentation is a wrapping: what it carries may stay good when only the wrapping was changed. */
async function presentation(
  holder: FixtureIssuer,
  credential: JsonObject,
  answers: Readonly<Record<string, FakeAnswer>>,
): Promise<Base> {
  const unsigned: JsonObject = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: holder.id,
    verifiableCredential: [credential],
  };
  const extra = { challenge: 'c0ffee', domain: 'https://recruiter.example' };
  const signed = await signDocument(unsigned, holder, { purpose: 'authentication', extra });
  return jsonBase('VP', signed, answers, 'told-the-same');
}
