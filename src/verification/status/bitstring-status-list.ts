import { typesOf } from '../../model';
import { askBitList } from './bit-list';
import type { StatusKind } from './status-kind';

/** Bitstring Status List 1.0 (W3C Recommendation). */
export const bitstringStatusList: StatusKind = {
  id: 'BitstringStatusListEntry',
  handles: (entry) => typesOf(entry).includes('BitstringStatusListEntry'),
  ask: (entry, examination) =>
    askBitList(entry, examination, {
      credentialType: 'BitstringStatusListCredential',
      subjectType: 'BitstringStatusList',
      strict: true,
      fewest: 131_072,
    }),
};
