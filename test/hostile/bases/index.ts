import { bakedBases } from './baked';
import type { Base } from './base';
import { embeddedBases } from './embedded';
import { hostedBases } from './hosted';
import { respeltBases } from './respelt';
import { sdJwtBase } from './sd-jwt';
import { statusListBases } from './status-lists';
import { tokenBases } from './tokens';

export type { Base, Mutant, World } from './base';

/** A credential of every kind that can be verified, each with the ways to change it. */
export async function allBases(): Promise<Base[]> {
  return [
    ...(await embeddedBases()),
    ...(await tokenBases()),
    await sdJwtBase(),
    ...(await hostedBases()),
    ...(await bakedBases()),
    ...(await statusListBases()),
    ...(await respeltBases()),
  ];
}
