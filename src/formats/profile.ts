import { type JsonObject, textOf, typesOf } from '../model';
import type { FormatReader } from './format';
import { statedIssuer } from './issuer';

/** An OB 2.0 issuer Profile on its own; hosted where its id says. */
export const profile: FormatReader = {
  id: 'profile',
  recognises: (json: JsonObject) =>
    Object.hasOwn(json, 'name') && typesOf(json).some((type) => type === 'Issuer' || type === 'Profile'),
  read(json) {
    const id = textOf(json.id);
    const name = textOf(json.name);
    const issuer = statedIssuer(json, '');
    return {
      version: '2.0',
      securing: 'hosted',
      types: typesOf(json),
      recipient: [],
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(issuer ? { issuer } : {}),
    };
  },
};
