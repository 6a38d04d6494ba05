import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import type { JsonObject } from '../src/model';
import { createContextLoader } from '../src/verification/contexts/loader';
import { findMethodDocument } from '../test/corpus/peer-keys';
import type { Verify } from './contenders';
import { portsOn } from './ours';

/** Plain `@digitalbazaar/vc` with its suites. It has no way to ask a status: that is let pass. */
export function plainVc(fetch: typeof globalThis.fetch): Verify {
  const suite = [new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 }), new Ed25519Signature2020()];
  const ports = portsOn(fetch);
  const contexts = createContextLoader(ports);
  const documentLoader = async (url: string) => {
    const key = url.startsWith('did:') ? await findMethodDocument(url, ports.http) : undefined;
    return key ? { contextUrl: null, documentUrl: url, document: key } : contexts.load(url);
  };
  const checkStatus = async () => ({ verified: true });
  return async (text) => {
    const credential = JSON.parse(text) as JsonObject;
    const result = await verifyCredential({ credential, suite, documentLoader, checkStatus });
    if (!result.verified) throw new Error(JSON.stringify(result));
  };
}
