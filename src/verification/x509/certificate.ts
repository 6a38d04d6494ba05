import { exportJWK, importX509 } from 'jose';
import { fromBase64 } from '../bytes';
import { type PublicKey, publicKeyFromJwk } from '../keys/public-key';
import { type DerElement, derChildren } from './der';

/** What we read of an X.509 certificate (RFC 5280 section 4.1). The issuer's signature on it is not checked. */
export interface Certificate {
  key: PublicKey;
  /** e.g. `O=Example University, CN=Example Seal` */
  subject: string;
  issuer: string;
  /** milliseconds since 1970 */
  notBefore: number;
  notAfter: number;
}

/** Reads a certificate as `x5c` carries it: base64 of DER (RFC 7515 section 4.1.6). */
export async function readCertificate(text: string, algorithm: string): Promise<Certificate | undefined> {
  const der = fromBase64(text);
  const [outer] = derChildren(der ?? new Uint8Array());
  const [body] = derChildren(outer?.content ?? new Uint8Array());
  const parts = derChildren(body?.content ?? new Uint8Array());
  // version is optional and explicitly tagged; then serial, algorithm, issuer, validity, subject
  const offset = parts[0]?.tag === 0xa0 ? 1 : 0;
  const [issuer, validity, subject] = parts.slice(offset + 2, offset + 5);
  const [notBefore, notAfter] = derChildren(validity?.content ?? new Uint8Array()).map(moment);
  const key = await keyOf(text, algorithm);
  if (!key || !issuer || !subject || notBefore === undefined || notAfter === undefined) return undefined;
  return { key, subject: nameOf(subject), issuer: nameOf(issuer), notBefore, notAfter };
}

async function keyOf(text: string, algorithm: string): Promise<PublicKey | undefined> {
  try {
    const lines = text.match(/.{1,64}/g)?.join('\n') ?? '';
    const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----`;
    const key = await importX509(pem, algorithm, { extractable: true });
    return publicKeyFromJwk((await exportJWK(key)) as JsonWebKey);
  } catch {
    return undefined;
  }
}

const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['550403', 'CN'],
  ['550406', 'C'],
  ['55040a', 'O'],
  ['55040b', 'OU'],
  ['550461', 'organizationIdentifier'],
]);

/** The readable attributes of a distinguished name, in the order of the certificate. */
function nameOf(name: DerElement): string {
  const found = derChildren(name.content).flatMap((set) => derChildren(set.content));
  const parts = found.flatMap((pair) => {
    const [oid, value] = derChildren(pair.content);
    const key = ATTRIBUTES.get(hex(oid?.content ?? new Uint8Array()));
    return key && value ? [`${key}=${text(value)}`] : [];
  });
  return parts.join(', ').slice(0, 300);
}

function text({ tag, content }: DerElement): string {
  // 0x1e is BMPString: two bytes a character
  return new TextDecoder(tag === 0x1e ? 'utf-16be' : 'utf-8').decode(content);
}

/** UTCTime (two-digit years up to 2049) or GeneralizedTime. */
function moment({ tag, content }: DerElement): number | undefined {
  const digits = new TextDecoder().decode(content);
  const year =
    tag === 0x17
      ? `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits.slice(0, 2)}`
      : digits.slice(0, 4);
  const [month, day, hour, minute, second] = (digits.slice(tag === 0x17 ? 2 : 4).match(/\d\d/g) ??
    []) as string[];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? undefined : at;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
