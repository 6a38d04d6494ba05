import type { Securing } from '../../model';
import type { Examination } from '../examination';
import { examineEmbedded } from './embedded';
import { examineJades } from './jades';
import { examineJwt } from './jwt';
import type { ProofAnswer } from './proof';
import { examineSdJwt } from './sd-jwt';
import { examineSignedOb2 } from './signed-ob2';

/** How the proofs of each way of securing are examined; ways that are absent carry no proof of their own. */
export const EXAMINERS: Partial<Record<Securing, (examination: Examination) => Promise<ProofAnswer[]>>> = {
  'data-integrity': examineEmbedded,
  jwt: examineJwt,
  'sd-jwt': examineSdJwt,
  jades: examineJades,
  'signed-ob2': examineSignedOb2,
};
