import { idOf, isObject, type Json, type StatedIssuer, textOf } from '../model';
import { plainText } from './text';

/** The issuer as stated: a bare id or a Profile object (VCDM 2.0 section 4.7, OB 3.0 Profile, OB 2.0 Profile). */
export function statedIssuer(value: Json | undefined, source: string): StatedIssuer | undefined {
  if (typeof value === 'string') return { id: value, source };
  if (!isObject(value)) return undefined;
  const issuer: StatedIssuer = { source };
  const id = idOf(value);
  const name = plainText(value.name) ?? plainText(value.legalName);
  const url = textOf(value.url);
  const email = textOf(value.email);
  const image = idOf(value.image);
  const description = plainText(value.description);
  if (id !== undefined) issuer.id = id;
  if (name !== undefined) issuer.name = name;
  if (url !== undefined) issuer.url = url;
  if (email !== undefined) issuer.email = email;
  if (image !== undefined) issuer.image = image;
  if (description !== undefined) issuer.description = description;
  return issuer;
}
