import { IN_BROWSER } from './browser';
import type { Defence } from './defence';
import { DOCUMENTS } from './documents';
import { HOSTED } from './hosted';
import { NET } from './net';
import { PAGE } from './page';
import { PEOPLE } from './people';
import { VERIFICATION } from './verification';

/** Every defence of the threat model. */
export const DEFENCES: readonly Defence[] = [
  ...VERIFICATION,
  ...HOSTED,
  ...NET,
  ...DOCUMENTS,
  ...PEOPLE,
  ...PAGE,
  ...IN_BROWSER,
];
