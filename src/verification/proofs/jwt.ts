import { isObject, type JsonObject, list, type Ports, property, textOf } from '../../model';
import type { Examination, VerifyOptions } from '../examination';
import { type FoundKey, type NoKey, resolveKey } from '../keys';
import { type PublicKey, publicKeyFromJwk } from '../keys/public-key';
import { type PublishedJwk, publishedJwk } from '../keys/published-jwk';
import { readCertificate } from '../x509/certificate';
import { CRITICAL_IN_JADES } from './jades';
import { type Jws, parseJws, signingInput, verifyJws } from './jws';
import { claimsDiffer } from './jwt-claims';
import type { ProofAnswer, SignatureAnswer } from './proof';

/**
 * Examines a credential secured as a JWT: VC-JOSE (Securing VCs using JOSE 1.0 section 3.1) or VC-JWT (VCDM
 * 1.1 section 6.3.1). The key is looked for where `kid` and issuer lead; one that only the header carries
 * shows that nothing was altered and binds nobody.
 */
export async function examineJwt(examination: Examination): Promise<ProofAnswer[]> {
  const jws = parseJws((examination.credential.jwt ?? '').split('~')[0] ?? '');
  if (!jws) return [answer('JWT', {}, { outcome: 'fail', reason: 'proof-value-unreadable' })];
  const label = textOf(jws.header.alg) ?? 'JWT';
  const { found, key, selfCarried } = await keyFor(jws, examination);
  const signature = await signatureOf(jws, key, examination);
  const examined = answer(label, jws.header, signature, selfCarried);
  return [found ? { ...examined, key: found } : examined];
}

async function signatureOf(
  jws: Jws,
  key: PublicKey | undefined,
  { credential }: Examination,
): Promise<SignatureAnswer> {
  const differing = claimsDiffer(jws, credential);
  if (differing !== undefined)
    return { outcome: 'fail', reason: 'claims-differ', params: { claim: differing } };
  // an algorithm that is never accepted is refused whether or not there is a key
  const stand: PublicKey = key ?? { kind: 'Ed25519', jwk: {} };
  const input = signingInput(jws.protectedText, jws.payloadText);
  // a certificate makes it a JAdES seal in compact form
  const understood = jws.header.x5c === undefined ? [] : CRITICAL_IN_JADES;
  const result = await verifyJws(jws.header, stand, jws.signature, input, understood);
  if (key || (result.outcome === 'fail' && ['algorithm-refused', 'critical-header'].includes(result.reason)))
    return result;
  return { outcome: 'unknown', reason: 'no-key-to-check-with' };
}

interface Keys {
  found?: FoundKey | NoKey;
  key: PublicKey | undefined;
  selfCarried: boolean;
}

/** The key of a token's issuer: where `kid` leads, else as an issuer with an https id publishes it. */
export async function issuersKey(
  issuer: string | undefined,
  kid: string | undefined,
  ports: Ports,
  options: VerifyOptions,
): Promise<{ found: FoundKey | NoKey | undefined; published?: PublishedJwk }> {
  const method = methodFor(kid, issuer);
  const found =
    method === undefined ? undefined : await resolveKey(method, 'assertionMethod', ports, options);
  if (found?.ok || issuer === undefined || !/^https:\/\//.test(issuer) || !URL.canParse(issuer))
    return { found };
  return { found, published: await publishedJwk(issuer, kid, ports, options) };
}

async function keyFor({ header }: Jws, { credential, ports, options }: Examination): Promise<Keys> {
  const { found, published } = await issuersKey(credential.issuer?.id, textOf(header.kid), ports, options);
  if (found?.ok) return { found, key: found.key, selfCarried: false };
  if (published?.ok) return { found: published, key: published.key, selfCarried: false };
  if (published?.key) return { found: published, key: published.key, selfCarried: false };
  const carried = await carriedKey(header);
  const missing: NoKey = found ?? { ok: false, outcome: 'unknown', reason: 'key-not-named' };
  // what the header carries does not make a key that could not be had a wrong one
  const open: NoKey = carried ? { ...missing, outcome: 'unknown' } : missing;
  return { found: open, key: carried, selfCarried: carried !== undefined };
}

/** The key in the header itself, or in the certificate there. */
async function carriedKey(header: JsonObject): Promise<PublicKey | undefined> {
  if (isObject(header.jwk)) return publicKeyFromJwk(header.jwk as JsonWebKey);
  const [leaf] = list(header.x5c);
  return typeof leaf === 'string' ? (await readCertificate(leaf, String(header.alg)))?.key : undefined;
}

/** Which verification method signed: `kid` whole, or relative to the issuer; a did:key or did:jwk issuer is its own. */
export function methodFor(kid: string | undefined, issuer: string | undefined): string | undefined {
  if (kid !== undefined && /^(did:|https?:\/\/)/.test(kid)) return kid;
  if (issuer === undefined) return undefined;
  if (issuer.startsWith('did:key:')) return `${issuer}#${issuer.slice('did:key:'.length)}`;
  if (issuer.startsWith('did:jwk:')) return `${issuer}#0`;
  if (kid === undefined) return undefined;
  return `${issuer}${kid.startsWith('#') ? '' : '#'}${kid}`;
}

function answer(
  label: string,
  header: JsonObject,
  signature: SignatureAnswer,
  selfCarried = false,
): ProofAnswer {
  const kid = property(header, 'kid') ?? '';
  return { label, supported: true, proof: { verificationMethod: kid, ...header }, signature, selfCarried };
}
