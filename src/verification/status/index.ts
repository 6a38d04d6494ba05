import { bitstringStatusList } from './bitstring-status-list';
import { oneEdTechRevocationList } from './one-edtech-revocation-list';
import type { StatusKind } from './status-kind';

/** Every kind of status we can ask. A new one is a new file and a line here. */
export const STATUS_KINDS: readonly StatusKind[] = [bitstringStatusList, oneEdTechRevocationList];
