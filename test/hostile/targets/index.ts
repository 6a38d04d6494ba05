import type { Target } from './target';

export type { Target } from './target';

/** Every parser of what strangers write. */
export const TARGETS: readonly Target[] = [];
