import { typesOf } from '../model';
import type { FormatReader } from './format';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

/** Comprehensive Learner Record 2.0 ClrCredential (CLR 2.0 section B.1.1). */
export const clr2: FormatReader = {
  id: 'clr2',
  recognises: (json) => looksLikeVc(json) && typesOf(json).includes('ClrCredential'),
  read: readVcEnvelope,
};
