import { BOMBS_AND_PICTURES } from './bombs';
import { IN_BROWSER } from './browser';
import { CHAINS_AND_LISTS } from './chains';
import type { Defence } from './defence';
import { DOCUMENTS } from './documents';
import { HOSTED } from './hosted';
import { IN_PAGES } from './in-pages';
import { NET } from './net';
import { PAGE } from './page';
import { PEOPLE } from './people';
import { VERIFICATION } from './verification';

/** Every defence of the threat model. */
export const DEFENCES: readonly Defence[] = [
  ...VERIFICATION,
  ...CHAINS_AND_LISTS,
  ...HOSTED,
  ...NET,
  ...DOCUMENTS,
  ...PEOPLE,
  ...PAGE,
  ...BOMBS_AND_PICTURES,
  ...IN_BROWSER,
  ...IN_PAGES,
];
