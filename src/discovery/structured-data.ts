import { isObject, type Json, type JsonObject, list, property, textOf, typesOf } from '../model';

const MAX_TEXT = 512 * 1024;
const MAX_NODES = 200;
const MENTION = /VerifiableCredential|VerifiablePresentation|OpenBadgeCredential|"Assertion"/;
const CREDENTIAL =
  /^(?:VerifiableCredential|VerifiablePresentation|OpenBadgeCredential|AchievementCredential|Assertion)$/;
const DESCRIBED = /EducationalOccupationalCredential|"Certification"/;
const COMPACT_JWS = /^eyJ[\w-]+\.[\w-]+\.[\w-]*(?:~[\w.~-]*)?$/;

export interface EmbeddedCredential {
  /** the credential as JSON text or compact JWS */
  text: string;
  name: string;
  /** its identifier, '' without one */
  id: string;
}

/** Addresses at which schema.org says that a credential is described, and its name. */
export function describedCredentials(block: string): { address: string; name: string }[] {
  const described: { address: string; name: string }[] = [];
  if (block.length > MAX_TEXT || !DESCRIBED.test(block)) return described;
  try {
    JSON.parse(block, function (this: JsonObject, key, value: Json) {
      if (/^(?:@id|url|sameAs)$/.test(key) && DESCRIBED.test(JSON.stringify(this['@type'] ?? '')))
        for (const each of list(value))
          described.push({ address: textOf(each) ?? '', name: textOf(property(this, 'name')) ?? '' });
      return value;
    });
  } catch {
    // what came before the fault is no credential either
    return [];
  }
  return described.slice(0, MAX_NODES);
}

/** Credentials that a page carries in a data block; descriptions of other things (schema.org) are none. */
export function embeddedCredentials(block: string): EmbeddedCredential[] {
  if (block.length > MAX_TEXT) return [];
  const text = block.trim();
  if (COMPACT_JWS.test(text)) return [{ text, name: '', id: '' }];
  if (!MENTION.test(text)) return [];
  try {
    const nodes = list(JSON.parse(text) as Json).flatMap((node) => [node, ...list(property(node, '@graph'))]);
    return nodes
      .slice(0, MAX_NODES)
      .filter(isCredential)
      .map((node) => ({
        text: JSON.stringify(node),
        name: nameOf(node),
        id: textOf(property(node, 'id') ?? property(node, '@id')) ?? '',
      }));
  } catch {
    return [];
  }
}

function isCredential(node: Json): node is JsonObject {
  // an Assertion without a badge is one of schema.org's or SAML's
  return (
    isObject(node) &&
    typesOf(node).some(
      (type) => CREDENTIAL.test(type) && (type !== 'Assertion' || Object.hasOwn(node, 'badge')),
    )
  );
}

function nameOf(node: JsonObject): string {
  const achievement = property(list(property(node, 'credentialSubject'))[0], 'achievement');
  const named = [node, list(achievement)[0], property(node, 'badge')].map((one) =>
    textOf(property(one, 'name')),
  );
  return named.find((name) => name !== undefined) ?? '';
}
