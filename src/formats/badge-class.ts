import { type JsonObject, textOf, typesOf } from '../model';
import type { FormatReader } from './format';
import { statedIssuer } from './issuer';
import { plainText } from './text';

/** An OB 2.0 BadgeClass on its own: a description of a badge that nobody has been given here. */
export const badgeClass: FormatReader = {
  id: 'badge-class',
  recognises: (json: JsonObject) =>
    typesOf(json).includes('BadgeClass') ||
    (Object.hasOwn(json, 'criteria') &&
      Object.hasOwn(json, 'issuer') &&
      !typesOf(json).includes('Achievement')),
  read(json) {
    const name = plainText(json.name);
    const id = textOf(json.id);
    const issuer = statedIssuer(json.issuer, '/issuer');
    return {
      version: '2.0',
      securing: 'none',
      types: typesOf(json),
      recipient: [],
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(issuer ? { issuer } : {}),
    };
  },
};
