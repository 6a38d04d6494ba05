import type { StructureRules } from './rule';
import { vcdm } from './vcdm';

/** The rules of every standard we know. A new one is a new file and a line here. */
export const STRUCTURE_RULES: readonly StructureRules[] = [vcdm];
