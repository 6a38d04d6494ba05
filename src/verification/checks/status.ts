import {
  type Credential,
  type Finding,
  idOf,
  isObject,
  type Json,
  type JsonObject,
  list,
  property,
  textOf,
} from '../../model';
import type { CheckRule, Examination } from '../examination';
import { saysRevoked } from '../hosted/fetch-hosted';
import { claimsOf } from '../proofs/jws';
import { STATUS_KINDS } from '../status';
import type { StatusAnswer } from '../status/status-kind';

/** More status entries than anyone needs. */
const MAX_ENTRIES = 10;
const GRAVITY: StatusAnswer['state'][] = ['revoked', 'suspended', 'unknown', 'message', 'good'];

/** Is it neither revoked nor suspended? Every entry of `credentialStatus` counts. */
export const status: CheckRule = {
  id: 'status',
  async run(examination) {
    const { credential, options } = examination;
    if (options.withoutStatus || credential.securing === 'none') return undefined;
    if (credential.securing === 'hosted') return hostedStatus(examination);
    // an issuer that signs such a thing means it
    if (credential.securing === 'signed-ob2' && saysRevoked(credential.json))
      return { id: 'status', outcome: 'fail', reason: 'revoked' };
    const entries = statusEntries(credential);
    if (entries.length === 0) return { id: 'status', outcome: 'pass', reason: 'no-status-declared' };
    const answers = await Promise.all(entries.slice(0, MAX_ENTRIES).map((entry) => ask(entry, examination)));
    if (entries.length > MAX_ENTRIES) answers.push({ state: 'unknown', reason: 'status-too-many' });
    const worst = answers.reduce((a, b) => (GRAVITY.indexOf(b.state) < GRAVITY.indexOf(a.state) ? b : a));
    if (answers.every((answer) => answer.askedAt !== undefined)) {
      const oldest = Math.min(...answers.map((answer) => answer.askedAt?.getTime() ?? 0));
      examination.statusCheckedAt = new Date(oldest).toISOString();
    }
    return finding(worst, answers);
  },
};

/** Where a credential says that its status is kept, in the terms of its own standard. */
function statusEntries({ json, securing, jwt }: Credential): Json[] {
  if (securing === 'signed-ob2') return revocationLists(json);
  return [...list(json.credentialStatus), ...(isToken(securing) ? ofToken(json, jwt) : [])];
}

/** What a token says of its status beside the credential that it carries, or in it: neither hides the other. */
function ofToken(json: JsonObject, jwt: string | undefined): Json[] {
  const claims = claimsOf(jwt ?? '') ?? {};
  const beside = claims.vc === undefined ? [] : list(claims.credentialStatus);
  return [
    ...beside,
    ...tokenStatus(json.status),
    ...(claims.vc === undefined ? [] : tokenStatus(claims.status)),
  ];
}

/** Lists that the Profile of an Open Badges 2.0 issuer names, by address or as nodes with one; one without counts as unreadable. */
function revocationLists({ badge }: JsonObject): Json[] {
  return list(property(property(badge, 'issuer'), 'revocationList')).map((each) => {
    const id = textOf(idOf(each));
    return id === undefined ? null : { type: 'RevocationList', id };
  });
}

function isToken(securing: Credential['securing']): boolean {
  return securing === 'jwt' || securing === 'sd-jwt';
}

/** The `status` claim of a token: a member for each way its status is kept (Token Status List section 6.1). */
function tokenStatus(claim: Json | undefined): Json[] {
  if (!isObject(claim)) return claim === undefined || claim === null ? [] : [null];
  return Object.entries(claim).map(([way, how]) => {
    if (!isObject(how)) return how;
    return { ...how, type: way === 'status_list' ? 'TokenStatusList' : way };
  });
}

/**
 * A host that vouches for a badge now says by that that it is not revoked; unless its issuer's own list names it (OB 2.0
 * Assertion, `revoked`). A list that cannot be had takes nothing from the host's word.
 */
async function hostedStatus(examination: Examination): Promise<Finding | undefined> {
  const { binding, statusCheckedAt, credential } = examination;
  if (binding.kind !== 'hosted' || statusCheckedAt === undefined) return undefined;
  for (const entry of revocationLists(credential.json).slice(0, MAX_ENTRIES)) {
    const answer = await ask(entry, examination);
    if (answer.state === 'revoked') return finding(answer, [answer]);
  }
  return {
    id: 'status',
    outcome: 'pass',
    reason: 'not-revoked-hosted',
    detail: { host: binding.host ?? null },
  };
}

async function ask(entry: Json, examination: Examination): Promise<StatusAnswer> {
  if (!isObject(entry)) return { state: 'unknown', reason: 'status-malformed' };
  const kind = STATUS_KINDS.find((each) => each.handles(entry));
  if (!kind) {
    const type = textOf(entry.type) ?? '?';
    return { state: 'unknown', reason: 'status-unsupported', params: { type } };
  }
  return kind.ask(entry, examination);
}

function finding(worst: StatusAnswer, answers: StatusAnswer[]): Finding {
  const outcome = {
    revoked: 'fail',
    suspended: 'fail',
    unknown: 'unknown',
    message: 'warn',
    good: 'pass',
  } as const;
  return {
    id: 'status',
    outcome: outcome[worst.state],
    reason: worst.reason,
    ...(worst.params ? { params: worst.params } : {}),
    detail: {
      entries: answers.map((answer) => ({ state: answer.state, reason: answer.reason, ...answer.detail })),
    },
  };
}
