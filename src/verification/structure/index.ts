import { badgeClass, ob2, ob2Endorsement, profile } from './ob2';
import { ob3 } from './ob3';
import type { StructureRules } from './rule';
import { vcdm } from './vcdm';
import { vp } from './vp';

/** The rules of every standard we know. A new one is a new file and a line here. */
export const STRUCTURE_RULES: readonly StructureRules[] = [
  vcdm,
  vp,
  ob3,
  ob2,
  ob2Endorsement,
  badgeClass,
  profile,
];
