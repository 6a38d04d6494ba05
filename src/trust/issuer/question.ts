import type { Credential, KeyBinding } from '../../model';
import type { IssuerQuestion } from '../asking/registry-kind';
import { asciiHost } from '../domains/hosts';

const NAMES_DOMAIN = new Set<KeyBinding['kind']>(['did-web', 'https-key', 'hosted']);
const PROVES_ID = new Set<KeyBinding['kind']>(['did-web', 'https-key', 'hosted', 'did-key', 'did-jwk']);

/**
 * What registries may be asked: the identifier whose control was proven. The issuer's stated identifier is not
 * enough, since anybody can write a listed DID into a credential signed with another key; so a self-carried key, or
 * none, asks nobody (`undefined`).
 */
export function issuerQuestion(credential: Credential, binding: KeyBinding): IssuerQuestion | undefined {
  const id = provenController(credential, binding);
  if (id === undefined) return undefined;
  const domain = NAMES_DOMAIN.has(binding.kind) ? asciiHost(binding.host) : undefined;
  const claimedName = credential.issuer?.name;
  return {
    id,
    ...(domain === undefined ? {} : { domain }),
    ...(claimedName === undefined ? {} : { claimedName }),
  };
}

/** DID or URL whose control verification proved, without fragment; `undefined` when it proved none. */
export function provenController(credential: Credential, binding: KeyBinding): string | undefined {
  if (!PROVES_ID.has(binding.kind)) return undefined;
  const id = (binding.controller ?? credential.issuer?.id)?.split('#')[0];
  return id === undefined || id === '' || id.length > 2048 ? undefined : id;
}
