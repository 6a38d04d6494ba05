import { bitstringStatusList } from './bitstring-status-list';
import { ob2RevocationList } from './ob2-revocation-list';
import { oneEdTechRevocationList } from './one-edtech-revocation-list';
import { revocationList2020 } from './revocation-list-2020';
import type { StatusKind } from './status-kind';
import { statusList2021 } from './status-list-2021';
import { tokenStatusList } from './token-status-list';

/** Every kind of status we can ask. A new one is a new file and a line here. */
export const STATUS_KINDS: readonly StatusKind[] = [
  bitstringStatusList,
  statusList2021,
  revocationList2020,
  oneEdTechRevocationList,
  ob2RevocationList,
  tokenStatusList,
];
