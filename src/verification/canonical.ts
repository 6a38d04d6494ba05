import { canonize } from 'rdf-canonize';
import type { CheckId, JsonObject } from '../model';
import { MemberLost, TooLarge, toRdf } from './contexts/json-ld';
import { type ContextLoader, ContextUnavailable } from './contexts/loader';
import { MAX_SUSPECTS, suspectsIn } from './contexts/suspects';
import { quickCanonicalForm } from './rdf';

/** The canonical N-Quads of a document, or why it has none, as a finding of the check it belongs to. */
export type Canonical = { ok: true; nquads: string } | ({ ok: false } & CanonicalProblem);

export interface CanonicalProblem {
  about: CheckId;
  outcome: 'fail' | 'unknown';
  reason: string;
  params?: Record<string, string>;
  detail?: JsonObject;
}

/** Milliseconds that canonicalisation may take: blank nodes can be arranged to make it last for ever. */
const TIME_LIMIT_MS = 5_000;
/** How much rdf-canonize may redo for blank nodes with equal hashes (RDFC-1.0 section 4.4.3, poison graphs). */
const WORK_FACTOR = 2;

/**
 * Canonical form of a JSON-LD document: expansion in safe mode (a term without a meaning is an error, since
 * it would not be covered by the signature), to RDF, RDFC-1.0. Never rejects.
 *
 * @param hash digest inside RDFC-1.0: SHA-384 for P-384 keys (VC DI ECDSA 1.0 section 3.2.3)
 */
export async function canonicalForm(
  document: JsonObject,
  contexts: ContextLoader,
  hash: 'SHA-256' | 'SHA-384' = 'SHA-256',
): Promise<Canonical> {
  const quick = hash === 'SHA-256' ? quickCanonicalForm(document) : undefined;
  if (quick !== undefined) return { ok: true, nquads: quick };
  try {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    const formOf = async (json: JsonObject) =>
      canonize(await toRdf(json, contexts), {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        messageDigestAlgorithm: hash,
        maxWorkFactor: WORK_FACTOR,
        signal,
      });
    const nquads = await formOf(document);
    await refuseLost(document, nquads, formOf, signal);
    return { ok: true, nquads };
  } catch (error) {
    return { ok: false, ...explained(error) };
  }
}

/** @throws MemberLost when the document says the same without one of its members */
async function refuseLost(
  document: JsonObject,
  nquads: string,
  formOf: (json: JsonObject) => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  const suspects = suspectsIn(document);
  for (const [index, { term, without }] of suspects.entries()) {
    const other = index < MAX_SUSPECTS ? await formOf(without).catch(() => undefined) : nquads;
    // what could not be compared in time is not known to be said
    signal.throwIfAborted();
    if (other === nquads) throw new MemberLost(term);
  }
}

function explained(error: unknown): CanonicalProblem {
  const chain = causes(error);
  const unavailable = chain.find((each): each is ContextUnavailable => each instanceof ContextUnavailable);
  if (unavailable) {
    const { url, why, told } = unavailable;
    return { about: 'context', outcome: 'unknown', ...told, detail: { url, why } };
  }
  if (error instanceof MemberLost) {
    const params = { term: error.term.slice(0, 200) };
    return { about: 'context', outcome: 'fail', reason: 'undefined-term', params, detail: params };
  }
  const message = chain
    .map((each) => each.message)
    .join(': ')
    .slice(0, 500);
  if (
    chain.some((each) => each instanceof TooLarge) ||
    /abort|timeout|work factor|iterations/i.test(message)
  ) {
    return { about: 'integrity', outcome: 'unknown', reason: 'too-complex', detail: { message } };
  }
  if (/safe mode/i.test(message)) {
    const term = droppedTerm(error);
    const params = { term: term ?? '?' };
    return {
      about: 'context',
      outcome: 'fail',
      reason: 'undefined-term',
      params,
      detail: { message, ...params },
    };
  }
  return { about: 'context', outcome: 'fail', reason: 'json-ld-broken', detail: { message } };
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let next: unknown = error;
  while (next instanceof Error && chain.length < 10) {
    chain.push(next);
    const details: unknown = Reflect.get(next, 'details');
    next =
      next.cause ??
      (typeof details === 'object' && details !== null ? Reflect.get(details, 'cause') : undefined);
  }
  return chain;
}

/** jsonld tells which term safe mode refused inside `details.event.details`. */
function droppedTerm(error: unknown): string | undefined {
  let at: unknown = error;
  for (const key of ['details', 'event', 'details']) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  if (typeof at !== 'object' || at === null) return undefined;
  const named: unknown =
    Reflect.get(at, 'property') ??
    Reflect.get(at, 'type') ??
    Reflect.get(at, 'id') ??
    Reflect.get(at, 'value');
  return typeof named === 'string' ? named.slice(0, 200) : undefined;
}
