import type { Credential, IssuerStanding, KeyBinding, Ports } from '../../model';
import { boundStanding } from './binding';

/** What else an issuer's standing is asked with. */
export interface StandingOptions {
  signal?: AbortSignal;
}

/**
 * Who vouches for the issuer: the domain that verification proved to hold the key comes first, the name is the
 * credential's claim. Never throws and never concludes "trusted".
 */
export async function issuerStanding(
  credential: Credential,
  binding: KeyBinding,
  _ports: Ports,
  _options: StandingOptions = {},
): Promise<IssuerStanding> {
  return boundStanding(credential, binding);
}
