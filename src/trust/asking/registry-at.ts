import * as v from 'valibot';
import { isObject, type Json, property } from '../../model';
import { parseRegistries, type RegistryConfig } from './config';
import { LocalList } from './local-list';

const FEDERATION = '/.well-known/openid-federation';

/**
 * What a document at an address is, as a registry to ask: a list of issuers, a list of registries in the two ways they
 * are written, the older DCC map, or a member of an OpenID Federation. Its issuers are not kept: the address is asked
 * anew when a badge is read.
 *
 * @param json what the address answered with; left out for the entity configuration of a federation, which is a JWT
 * @returns nothing when it is none of these
 */
export function registriesAt(address: string, json: Json | undefined): RegistryConfig[] {
  const url = new URL(address);
  if (url.pathname.endsWith(FEDERATION)) return [{ kind: 'oidf', name: url.hostname, url: address }];
  const issuers = v.safeParse(LocalList, json);
  if (issuers.success) return [{ kind: 'local', name: issuers.output.name, url: address }];
  const own = parseRegistries(json).registries;
  if (own.length > 0) return own;
  const isKnownList = Array.isArray(json) && json.some((each) => property(each, 'type') !== undefined);
  if (isKnownList) return [{ kind: 'known-registries', name: url.hostname, url: address }];
  return isObject(property(json, 'registry'))
    ? [{ kind: 'dcc-legacy', name: url.hostname, url: address }]
    : [];
}

/** Is this the address of a federation's entity configuration? */
export function isFederationAddress(address: string): boolean {
  return new URL(address).pathname.endsWith(FEDERATION);
}
