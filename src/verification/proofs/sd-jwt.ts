import type { Examination } from '../examination';
import { examineJwt } from './jwt';
import type { ProofAnswer } from './proof';

/**
 * Examines an SD-JWT (RFC 9901): the issuer's signature over the digests. The disclosures were matched with
 * the digests when the credential was read (`formats/sd-jwt.ts`); one that matches none is refused there.
 */
export async function examineSdJwt(examination: Examination): Promise<ProofAnswer[]> {
  const answers = await examineJwt(examination);
  return answers.map((answer) => ({ ...answer, label: `SD-JWT/${answer.label}` }));
}
