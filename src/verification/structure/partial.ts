import { isObject, type JsonObject, list, type Securing, textOf } from '../../model';

/** Proofs by which a holder may keep members back (VC DI ECDSA 1.0 section 3.4, VC DI BBS 1.0). */
const SELECTIVE = /^(?:ecdsa-sd|bbs)-/;

/** False for what may lack members and be sound: a draft that is not signed yet, and what is disclosed in part. */
export function isWhole(json: JsonObject, securing: Securing): boolean {
  if (securing === 'none' || securing === 'sd-jwt') return false;
  const proofs = list(json.proof).filter(isObject);
  return !proofs.some((proof) => SELECTIVE.test(textOf(proof.cryptosuite) ?? ''));
}
