import type { Securing } from '../../model';
import type { Examination } from '../examination';
import { examineEmbedded } from './embedded';
import type { ProofAnswer } from './proof';

/** How the proofs of each way of securing are examined; ways that are absent carry no proof of their own. */
export const EXAMINERS: Partial<Record<Securing, (examination: Examination) => Promise<ProofAnswer[]>>> = {
  'data-integrity': examineEmbedded,
};
