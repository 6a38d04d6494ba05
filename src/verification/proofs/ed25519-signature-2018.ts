import { textOf } from '../../model';
import { fromBase64 } from '../bytes';
import { rdfcHashData } from './hash-data';
import { headerFrom, signingInput, verifyJws } from './jws';
import type { ProofKind } from './proof';

/** Ed25519Signature2018: an rdfc hash signed as a detached JWS with an unencoded payload (RFC 7797). */
export const ed25519Signature2018: ProofKind = {
  label: 'Ed25519Signature2018',
  handles: (proof) => proof.type === 'Ed25519Signature2018',
  async verify({ document, proof, key, contexts }) {
    const [protectedText = '', payload, signatureText = ''] = (textOf(proof.jws) ?? '').split('.');
    const header = headerFrom(protectedText);
    const signature = fromBase64(signatureText);
    if (!header || !signature || payload !== '' || header.b64 !== false || header.alg !== 'EdDSA') {
      return { outcome: 'fail', reason: 'proof-value-unreadable' };
    }
    const data = await rdfcHashData({ document, proof, contexts });
    if (!data.ok) return data;
    return verifyJws(header, key, signature, signingInput(protectedText, data.bytes), ['b64']);
  },
};
