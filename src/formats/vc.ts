import type { FormatReader } from './format';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

/** Any other W3C Verifiable Credential (VC Data Model 1.1 and 2.0). */
export const vc: FormatReader = { id: 'vc', recognises: looksLikeVc, read: readVcEnvelope };
