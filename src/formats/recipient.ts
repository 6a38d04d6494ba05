import { isObject, type JsonObject, list, property, type RecipientIdentity, textOf } from '../model';
import { plainText } from './text';

const MAX_IDENTITIES = 50;

/** Recipients of a VC: subject ids, OB 3.0 `identifier` objects, plain names (OB 3.0 section B.1.2). */
export function subjectIdentities(json: JsonObject): RecipientIdentity[] {
  const subjects = property(json, 'credentialSubject');
  const found: RecipientIdentity[] = [];
  list(subjects).forEach((subject, index) => {
    if (!isObject(subject)) return;
    const base = Array.isArray(subjects) ? `/credentialSubject/${index}` : '/credentialSubject';
    const id = textOf(subject.id);
    if (id !== undefined) found.push(ownId(id, `${base}/id`));
    const name = plainText(subject.name);
    if (name !== undefined) found.push({ type: 'name', value: name, hashed: false, source: `${base}/name` });
    found.push(...identifierObjects(subject, base));
  });
  return found.slice(0, MAX_IDENTITIES);
}

function ownId(id: string, source: string): RecipientIdentity {
  const mail = /^mailto:(.+)$/i.exec(id)?.[1];
  return mail === undefined
    ? { type: 'id', value: id, hashed: false, source }
    : { type: 'emailAddress', value: mail, hashed: false, source };
}

function identifierObjects(subject: JsonObject, base: string): RecipientIdentity[] {
  const identifiers = property(subject, 'identifier');
  return list(identifiers).flatMap((identity, index) => {
    const value = textOf(property(identity, 'identityHash'));
    if (value === undefined) return [];
    const source = Array.isArray(identifiers) ? `${base}/identifier/${index}` : `${base}/identifier`;
    return [
      identityFrom(
        identity as JsonObject,
        value,
        textOf(property(identity, 'identityType')) ?? 'identifier',
        source,
      ),
    ];
  });
}

/** The recipient of an OB 1.x or 2.0 Assertion (`recipient` IdentityObject; OB 0.5 has a bare string). */
export function assertionIdentities(json: JsonObject): RecipientIdentity[] {
  const recipients = property(json, 'recipient');
  return list(recipients)
    .slice(0, MAX_IDENTITIES)
    .flatMap((recipient, index) => {
      const source = Array.isArray(recipients) ? `/recipient/${index}` : '/recipient';
      if (typeof recipient === 'string') {
        const identity: RecipientIdentity = {
          type: 'emailAddress',
          value: recipient,
          hashed: /^(sha256|md5)\$/.test(recipient),
          source,
        };
        const salt = textOf(property(json, 'salt'));
        return [salt === undefined ? identity : { ...identity, salt }];
      }
      const value = textOf(property(recipient, 'identity'));
      if (value === undefined) return [];
      const type = textOf(property(recipient, 'type')) ?? 'email';
      return [identityFrom(recipient as JsonObject, value, type === 'email' ? 'emailAddress' : type, source)];
    });
}

function identityFrom(identity: JsonObject, value: string, type: string, source: string): RecipientIdentity {
  const salt = textOf(identity.salt);
  // Some issuers forget `hashed`; a value in hash form is a hash whatever the flag says.
  const hashed = identity.hashed === true || /^(sha256|md5)\$[0-9a-fA-F]+$/.test(value);
  return salt === undefined ? { type, value, hashed, source } : { type, value, hashed, salt, source };
}
