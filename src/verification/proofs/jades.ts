import { momentOf } from '../../formats';
import { isObject, type JsonObject, list, property, textOf } from '../../model';
import { fromBase64 } from '../bytes';
import type { Examination } from '../examination';
import type { NoKey } from '../keys';
import type { PublicKey } from '../keys/public-key';
import { type Certificate, readCertificate } from '../x509/certificate';
import { headerFrom, signingInput, verifyJws } from './jws';
import type { ProofAnswer, SignatureAnswer } from './proof';

/** Critical parameters of JAdES (ETSI TS 119 182-1 section 5) whose meaning is taken into account or told. */
export const CRITICAL_IN_JADES: readonly string[] = [
  ...['iat', 'sigT', 'adoTst', 'sigD', 'srCms', 'srAts', 'sigPl', 'sigPId', 'sigX5ts', 'x5t#o'],
];

/**
 * Examines the e-seal of a European Digital Credential: a JWS with an X.509 certificate (JAdES). The seal
 * shows that nothing was altered; whose certificate it is stays open without the EU trust lists.
 */
export async function examineJades({ credential }: Examination): Promise<ProofAnswer[]> {
  const envelope = credential.envelope ?? {};
  const payload = textOf(envelope.payload) ?? '';
  const seals = list(envelope.signatures ?? envelope).filter(isObject);
  const answers: ProofAnswer[] = [];
  for (const seal of seals.slice(0, 5)) answers.push(await examineSeal(seal, payload));
  return answers;
}

async function examineSeal(seal: JsonObject, payload: string): Promise<ProofAnswer> {
  const protectedText = textOf(seal.protected) ?? '';
  const header = headerFrom(protectedText);
  const signature = fromBase64(textOf(seal.signature) ?? '');
  const label = `JAdES/${textOf(header?.alg) ?? '?'}`;
  if (!header || !signature)
    return { label, supported: true, proof: {}, signature: unreadable, selfCarried: false };
  const [leaf] = list(header.x5c);
  const certificate = typeof leaf === 'string' ? await readCertificate(leaf, String(header.alg)) : undefined;
  const checked = await signatureOf(header, certificate, signature, signingInput(protectedText, payload));
  return {
    label,
    supported: true,
    proof: { verificationMethod: certificate?.subject ?? '' },
    signature:
      checked.outcome === 'pass'
        ? { outcome: 'pass', detail: certificateDetail(certificate, header, seal) }
        : checked,
    key: trustOpen(certificate, header),
    selfCarried: false,
  };
}

async function signatureOf(
  header: JsonObject,
  certificate: Certificate | undefined,
  signature: Uint8Array,
  input: Uint8Array,
): Promise<SignatureAnswer> {
  // an algorithm that is never accepted is refused whether or not there is a certificate
  const key: PublicKey = certificate?.key ?? { kind: 'Ed25519', jwk: {} };
  const checked = await verifyJws(header, key, signature, input, ['b64', ...CRITICAL_IN_JADES]);
  const refused =
    checked.outcome === 'fail' && ['algorithm-refused', 'critical-header'].includes(checked.reason);
  return certificate || refused ? checked : { outcome: 'unknown', reason: 'no-key-to-check-with' };
}

const unreadable: SignatureAnswer = { outcome: 'fail', reason: 'proof-value-unreadable' };

function certificateDetail(
  certificate: Certificate | undefined,
  header: JsonObject,
  seal: JsonObject,
): JsonObject {
  return {
    subject: certificate?.subject ?? null,
    certificateIssuer: certificate?.issuer ?? null,
    certificateFrom: certificate ? new Date(certificate.notBefore).toISOString() : null,
    certificateUntil: certificate ? new Date(certificate.notAfter).toISOString() : null,
    sealedAt: textOf(header.sigT) ?? null,
    // a time the signer states is a claim; a time stamp is present but its authority is not checked either
    timeStamped: property(seal.header, 'etsiU') !== undefined || header.adoTst !== undefined,
  };
}

/** The chain up to a trust list is not checked: the issuer stays unconfirmed, and the report says why. */
function trustOpen(certificate: Certificate | undefined, header: JsonObject): NoKey {
  if (!certificate) return { ok: false, outcome: 'unknown', reason: 'certificate-missing' };
  const params = { subject: certificate.subject };
  const at = momentOf(textOf(header.sigT) ?? '');
  const covered = at !== undefined && at >= certificate.notBefore && at <= certificate.notAfter;
  return {
    ok: false,
    outcome: 'unknown',
    reason: covered ? 'certificate-unlisted' : 'certificate-out-of-date',
    params,
  };
}
