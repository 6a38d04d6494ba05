import type { RecipientAnswer, RecipientIdentity } from '../../model';
import { hashesTo, parseIdentityHash } from './identity-hash';
import { compareNames, type NameForm } from './names';

const MAX_SHOWN = 120;

/**
 * What the recipient's stated names say about the candidate: `name-only` when one agrees, `not-checkable` when
 * names are known on both sides and none agrees (people change names), `undefined` when there is none to compare.
 */
export async function nameAnswer(
  identities: RecipientIdentity[],
  names: string[],
): Promise<RecipientAnswer | undefined> {
  const stated = identities.filter((identity) => /^(name|fullname)$/i.test(identity.type));
  const [first, mine] = [stated[0], names[0]];
  if (!first || mine === undefined) return undefined;
  for (const identity of stated) {
    for (const name of names) {
      const form = await agreement(identity, name);
      if (form === undefined) continue;
      const params = { stated: identity.hashed ? name : short(identity.value), name: short(name), form };
      return { match: 'name-only', basis: 'recipient-name', params, source: identity.source };
    }
  }
  if (first.hashed) return undefined;
  const params = { stated: short(first.value), name: short(mine) };
  return { match: 'not-checkable', basis: 'recipient-name-other', params, source: first.source };
}

async function agreement(identity: RecipientIdentity, name: string): Promise<NameForm | undefined> {
  if (!identity.hashed) return compareNames(identity.value, name);
  const hash = parseIdentityHash(identity.value);
  if (!hash || name.length > 200) return undefined;
  for (const text of [name, name.trim(), name.trim().toLowerCase()]) {
    if (await hashesTo(text, identity.salt, hash)) return 'same';
  }
  return undefined;
}

function short(name: string): string {
  return name.trim().slice(0, MAX_SHOWN);
}
