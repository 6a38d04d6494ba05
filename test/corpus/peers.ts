import { readFileSync } from 'node:fs';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential as verifyByVc } from '@digitalbazaar/vc';
import { type Http, isObject, type JsonObject } from '../../src/model';
import { createContextLoader } from '../../src/verification/contexts/loader';
import { CORPUS, type CorpusCase } from './cases';
import { findMethodDocument } from './peer-keys';

type CoreCredential = Parameters<
  typeof import('@digitalcredentials/verifier-core')['verifyCredential']
>[0]['credential'];

/** Does another verifier call the case good? `undefined`: it cannot take such input at all. */
export type Peer = (each: CorpusCase) => Promise<boolean | undefined>;

function credentialOf(each: CorpusCase): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(`${CORPUS}/${each.file}`, 'utf8'));
    return isObject(json) && Object.hasOwn(json, 'credentialSubject') ? json : undefined;
  } catch {
    return undefined;
  }
}

/** `@digitalcredentials/verifier-core` as it comes; every request of its is answered from the recording. */
export async function verifierCore(http: Http): Promise<Peer> {
  globalThis.fetch = async (input) => {
    const answer = await http.get(String(input instanceof Request ? input.url : input), {
      kind: 'credential',
    });
    if (!answer.ok) throw new TypeError('fetch failed');
    return new Response(answer.body.slice(), {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  };
  const { verifyCredential } = await import('@digitalcredentials/verifier-core');
  return async (each) => {
    const credential = credentialOf(each);
    if (!credential) return undefined;
    const result = await verifyCredential({
      credential: credential as unknown as CoreCredential,
      knownDIDRegistries: [],
    });
    const steps = result.log ?? [];
    const decisive = steps.filter((step) =>
      ['valid_signature', 'expiration', 'revocation_status'].includes(step.id),
    );
    return !result.errors && decisive.length > 0 && decisive.every((step) => step.valid);
  };
}

/** Plain `@digitalbazaar/vc` with its suites; where a status is declared it refuses, having no way to ask. */
export function plainVc(http: Http): Peer {
  const suite = [
    new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 }),
    new DataIntegrityProof({ cryptosuite: ecdsaRdfc2019 }),
    new Ed25519Signature2020(),
  ];
  const contexts = createContextLoader({ http, now: () => new Date() });
  return async (each) => {
    const credential = credentialOf(each);
    if (!credential) return undefined;
    const documentLoader = async (url: string) => {
      const key = await findMethodDocument(url, http);
      return key ? { contextUrl: null, documentUrl: url, document: key } : contexts.load(url);
    };
    const result = await verifyByVc({ credential, suite, documentLoader });
    return result.verified;
  };
}
