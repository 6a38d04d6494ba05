import { typesOf } from '../../model';
import { askBitList } from './bit-list';
import type { StatusKind } from './status-kind';

/** StatusList2021 (W3C CCG draft), the forerunner of Bitstring Status List: one bit, gzip in base64. */
export const statusList2021: StatusKind = {
  id: 'StatusList2021Entry',
  handles: (entry) => typesOf(entry).includes('StatusList2021Entry'),
  ask: (entry, examination) =>
    askBitList(entry, examination, {
      credentialType: 'StatusList2021Credential',
      subjectType: 'StatusList2021',
    }),
};
