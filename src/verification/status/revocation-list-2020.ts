import { textOf, typesOf } from '../../model';
import { askBitList } from './bit-list';
import type { StatusKind } from './status-kind';

/** RevocationList2020 (W3C CCG draft): the oldest of the bit lists, for revocation only. */
export const revocationList2020: StatusKind = {
  id: 'RevocationList2020Status',
  handles: (entry) => typesOf(entry).includes('RevocationList2020Status'),
  ask(entry, examination) {
    const modern = {
      ...entry,
      statusPurpose: 'revocation',
      statusListIndex: entry.revocationListIndex ?? null,
      statusListCredential: textOf(entry.revocationListCredential) ?? null,
    };
    return askBitList(modern, examination, {
      credentialType: 'RevocationList2020Credential',
      subjectType: 'RevocationList2020',
      withoutPurpose: true,
    });
  },
};
