import { type Credential, idOf, isObject, type JsonObject, property, textOf, typesOf } from '../model';
import { statedIssuer } from './issuer';
import { assertionIdentities } from './recipient';
import { statedDate } from './stated-date';
import { plainText } from './text';

/** How an OB 1.x or 2.0 Assertion asks to be verified: `verification` (2.0), `verify` (1.x). */
export function verificationType(json: JsonObject): string | undefined {
  const stated = property(json, 'verification') ?? property(json, 'verify');
  const types = typesOf(stated);
  if (types.some((type) => /signed/i.test(type))) return 'signed';
  if (types.some((type) => /hosted/i.test(type))) return 'hosted';
  return types[0];
}

/** What OB 1.x and 2.0 Assertions have in common. `badge` and its `issuer` may be URLs still to be fetched. */
export function readAssertion(json: JsonObject, version: string): Omit<Credential, 'format' | 'json'> {
  const badge = property(json, 'badge');
  const read: Omit<Credential, 'format' | 'json'> = {
    version,
    securing: verificationType(json) === 'signed' ? 'signed-ob2' : 'hosted',
    types: typesOf(json),
    recipient: assertionIdentities(json),
  };
  const id = idOf(json) ?? textOf(property(property(json, 'verify'), 'url'));
  const name = plainText(property(badge, 'name'));
  const issuer = isObject(badge) ? statedIssuer(badge.issuer, '/badge/issuer') : undefined;
  const issuedOn = statedDate(json, 'issuedOn', 'issued_on');
  const validUntil = statedDate(json, 'expires');
  if (id !== undefined) read.id = id;
  if (name !== undefined) read.name = name;
  if (issuer) read.issuer = issuer;
  if (issuedOn) {
    read.issuedOn = issuedOn;
    read.validFrom = issuedOn;
  }
  if (validUntil) read.validUntil = validUntil;
  return read;
}
