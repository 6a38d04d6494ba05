import { type JsonObject, textOf, typesOf } from '../model';
import type { FormatReader } from './format';
import { statedIssuer } from './issuer';
import { plainText } from './text';

/** An OB 3.0 Achievement on its own: a draft, nothing issued. */
export const achievement: FormatReader = {
  id: 'achievement',
  recognises: (json: JsonObject) =>
    typesOf(json).includes('Achievement') || (Object.hasOwn(json, 'criteria') && Object.hasOwn(json, 'name')),
  read(json) {
    const name = plainText(json.name);
    const id = textOf(json.id);
    const creator = statedIssuer(json.creator, '/creator');
    return {
      version: '3.0',
      securing: 'none',
      types: typesOf(json),
      recipient: [],
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(creator ? { issuer: creator } : {}),
    };
  },
};
