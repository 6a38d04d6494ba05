import { type JsonObject, list, property, textOf, typesOf } from '../model';
import { verificationType } from './assertion';
import type { FormatReader } from './format';
import { statedIssuer } from './issuer';
import { statedDate } from './stated-date';

/** An Open Badges 2.0 Endorsement: somebody's `claim` about a badge or an issuer, hosted where its id says. */
export const ob2Endorsement: FormatReader = {
  id: 'ob2-endorsement',
  recognises: (json: JsonObject) =>
    list(property(json, 'claim')).length > 0 &&
    typesOf(json).includes('Endorsement') &&
    !Object.hasOwn(json, 'credentialSubject'),
  read(json) {
    const id = textOf(json.id);
    const issuer = statedIssuer(json.issuer, '/issuer');
    const issuedOn = statedDate(json, 'issuedOn');
    return {
      version: '2.0',
      securing: verificationType(json) === 'signed' ? 'none' : 'hosted',
      types: typesOf(json),
      recipient: [],
      ...(id === undefined ? {} : { id }),
      ...(issuer ? { issuer } : {}),
      ...(issuedOn ? { issuedOn, validFrom: issuedOn } : {}),
    };
  },
};
