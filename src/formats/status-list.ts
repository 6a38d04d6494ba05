import { typesOf } from '../model';
import type { FormatReader } from './format';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

const TYPES = ['BitstringStatusListCredential', 'StatusList2021Credential', 'RevocationList2020Credential'];

/** A credential whose subject is a status list (Bitstring Status List 1.0 section 2.2 and its forerunners). */
export const statusList: FormatReader = {
  id: 'status-list',
  recognises: (json) => looksLikeVc(json) && typesOf(json).some((type) => TYPES.includes(type)),
  read: readVcEnvelope,
};
