import type { Defence } from './defence';
import { HOSTED } from './hosted';
import { NET } from './net';
import { VERIFICATION } from './verification';

/** Every defence of the threat model. */
export const DEFENCES: readonly Defence[] = [...VERIFICATION, ...HOSTED, ...NET];
