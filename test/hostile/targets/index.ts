import { containers } from './containers';
import { formats } from './formats';
import { keys } from './keys';
import { messages } from './messages';
import { page } from './page';
import { pdf } from './pdf';
import { status } from './status';
import type { Target } from './target';
import { tokens } from './tokens';
import { trust } from './trust';

export type { Target } from './target';

/** Every parser of what strangers write. */
export const TARGETS: readonly Target[] = [
  ...containers,
  ...formats,
  ...tokens,
  ...status,
  ...keys,
  ...page,
  ...pdf,
  ...trust,
  ...messages,
];
