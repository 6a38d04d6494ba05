import { typesOf } from '../model';
import type { FormatReader } from './format';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

/** Open Badges 3.0 EndorsementCredential (OB 3.0 section B.1.10). */
export const endorsement: FormatReader = {
  id: 'endorsement',
  recognises: (json) => looksLikeVc(json) && typesOf(json).includes('EndorsementCredential'),
  read: readVcEnvelope,
};
