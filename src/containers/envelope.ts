import { type JsonObject, list, property, textOf, typesOf } from '../model';
import { looksLikeJwt } from './jwt-text';

const TYPES = ['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'];

/** Media types of tokens (Securing VCs using JOSE and COSE 1.0 section 6.1, SD-JWT VC), with the names that drafts gave them. */
const TOKEN = /^application\/(?:(?:vc|vp)(?:[+-]ld(?:\+json)?)?|dc)\+(?:sd-)?jwt$/i;

/** Those of the same securings that we cannot open. */
const OTHER = /^application\/(?:vc|vp)(?:[+-]ld(?:\+json)?)?\+cose$/i;

/** What an envelope carries. `damaged`: it breaks the rules of envelopes, or holds nothing that we can find. */
export type Enveloped =
  | { kind: 'token'; token: string }
  | { kind: 'unsupported'; mediaType: string }
  | { kind: 'damaged' };

/** True for an EnvelopedVerifiableCredential or -Presentation (VC Data Model 2.0 sections 4.13.1 and 4.13.2). */
export function isEnvelope(json: JsonObject): boolean {
  return typesOf(json).some((type) => TYPES.includes(type));
}

/** Opens an envelope: a `data:` URL (RFC 2397) in `id`, in a vocabulary that the envelope must name. */
export function openEnvelope(json: JsonObject): Enveloped {
  const url = textOf(json.id) ?? '';
  const comma = url.indexOf(',');
  const [scheme = '', ...parameters] = url.slice(0, comma).split(';');
  if (comma < 0 || !/^data:/i.test(scheme) || list(property(json, '@context')).length === 0)
    return { kind: 'damaged' };
  const mediaType = scheme.slice('data:'.length).trim();
  if (OTHER.test(mediaType)) return { kind: 'unsupported', mediaType };
  const encoded = parameters.some((each) => each.trim().toLowerCase() === 'base64');
  const token = textIn(url.slice(comma + 1), encoded);
  return TOKEN.test(mediaType) && token !== undefined && looksLikeJwt(token)
    ? { kind: 'token', token }
    : { kind: 'damaged' };
}

function textIn(data: string, encoded: boolean): string | undefined {
  try {
    const text = decodeURIComponent(data).trim();
    return encoded ? atob(text).trim() : text;
  } catch {
    return undefined;
  }
}
