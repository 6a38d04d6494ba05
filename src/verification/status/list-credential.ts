import { isEnvelope, openEnvelope } from '../../containers/envelope';
import { understand } from '../../formats';
import { type CheckId, type Credential, type Http, isObject, type JsonObject } from '../../model';
import type { Examination } from '../examination';
import type { StatusAnswer } from './status-kind';
import { unavailable } from './unavailable';

type Fetched = { ok: true; credential: Credential; askedAt: Date } | { ok: false; answer: StatusAnswer };

/** Fetches a status list credential: JSON with an embedded proof, or a JWT that carries it. */
export async function fetchListCredential(url: string, { ports, options }: Examination): Promise<Fetched> {
  const answer = await ports.http.get(url, { kind: 'status', fresh: options.fresh ?? false });
  if (!answer.ok)
    return { ok: false, answer: unavailable(url, { ok: false, why: 'no-answer', failure: answer }) };
  if (answer.status < 200 || answer.status > 299) {
    return { ok: false, answer: unavailable(url, { ok: false, why: 'bad-status', answer }) };
  }
  // one answer is read once, however many credentials it serves: the network's cache hands out the same body
  const reading = read.get(answer.body) ?? listIn(answer.body);
  read.set(answer.body, reading);
  const credential = await reading;
  if (credential) return { ok: true, credential, askedAt: answer.askedAt };
  return { ok: false, answer: unavailable(url, { ok: false, why: 'not-json', answer }) };
}

const read = new WeakMap<Uint8Array, Promise<Credential | undefined>>();

async function listIn(body: Uint8Array): Promise<Credential | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body).trim();
    const json: unknown = text.startsWith('{') ? JSON.parse(text) : undefined;
    const enveloped = isObject(json) && isEnvelope(json) ? openEnvelope(json) : undefined;
    const jwt = enveloped?.kind === 'token' ? enveloped.token : text.replace(/^"|"$/g, '');
    const understood = await understand(
      isObject(json) && !enveloped ? { kind: 'json', json, where: '' } : { kind: 'jwt', jwt, where: '' },
    );
    return understood.ok ? understood.credential : undefined;
  } catch {
    return undefined;
  }
}

/** `ok` when the list's own signature, issuer and dates hold; `altered` when they are known not to. */
export type Soundness = { ok: true } | { ok: false; altered: boolean; reason: string; detail: JsonObject };

/** Milliseconds for which a list that was found sound is not verified again: less than its keys are kept for. */
const SOUND_FOR_MS = 60_000;
const sound = new WeakMap<Credential, { http: Http; at: number }>();
/** Lists that are being verified for another credential. */
const underway = new WeakMap<Credential, { http: Http; found: Promise<Soundness> }>();

/** Questions about what stands around a list, not about what it says. */
const ADVISORY: readonly CheckId[] = ['schema', 'refresh', 'resources'];

/** Lists that are themselves in lists that are in lists ... end here. */
const MAX_DEPTH = 2;

/**
 * Verifies the list as a credential in its own right; its issuer need not be the credential's (Bitstring Status
 * List 1.0 section 2.2 leaves that open, and services keep lists for many). A list is never asked for its own status.
 */
export async function soundList(credential: Credential, examination: Examination): Promise<Soundness> {
  const depth = (examination.options.depth ?? 0) + 1;
  if (depth > MAX_DEPTH) return { ok: false, altered: false, reason: 'status-list-unproven', detail: {} };
  const { ports, options } = examination;
  const at = ports.now().getTime();
  const before = options.fresh ? undefined : sound.get(credential);
  const inPeriod = at < (credential.validUntil?.at ?? Number.POSITIVE_INFINITY);
  if (inPeriod && before?.http === ports.http && Math.abs(at - before.at) < SOUND_FOR_MS) return { ok: true };
  const other = options.fresh ? undefined : underway.get(credential);
  // only what holds is taken from another: who ran out of time has not found anything
  if (inPeriod && other?.http === ports.http && (await other.found).ok) return { ok: true };
  const found = verified(credential, examination, depth, at);
  underway.set(credential, { http: ports.http, found });
  return found.finally(() => underway.delete(credential));
}

async function verified(
  credential: Credential,
  { ports, verifyWithin }: Examination,
  depth: number,
  at: number,
): Promise<Soundness> {
  const verification = await verifyWithin(credential, { depth, withoutStatus: true });
  const findings = verification.findings.filter(({ id }) => !ADVISORY.includes(id));
  const detail = {
    issuer: credential.issuer?.id ?? null,
    checks: findings.map(({ id, outcome, reason }) => ({ id, outcome, reason })),
  };
  const expired = findings.find((each) => each.id === 'validity' && each.outcome !== 'pass');
  if (expired) return { ok: false, altered: true, reason: 'status-list-out-of-date', detail };
  const broken = findings.find((each) => each.outcome === 'fail');
  if (broken) return { ok: false, altered: true, reason: 'status-list-not-sound', detail };
  const open = findings.find((each) => each.outcome === 'unknown');
  if (open) return { ok: false, altered: false, reason: 'status-list-unproven', detail };
  sound.set(credential, { http: ports.http, at });
  return { ok: true };
}
