import type { RegistryKind } from '../asking/registry-kind';
import { credentialEngine } from './credential-engine';
import { dccLegacy } from './dcc-legacy';
import { ebsi } from './ebsi';
import { knownRegistries } from './known-registries';
import { local } from './local';
import { oidf } from './oidf';
import { ror } from './ror';

/** All kinds of registry. A new one is a file here, a line here, and its member in `asking/config.ts`. */
export const REGISTRY_KINDS: readonly RegistryKind[] = [
  credentialEngine,
  dccLegacy,
  ebsi,
  knownRegistries,
  local,
  oidf,
  ror,
];
