import type { HttpFailure, NoAnswer, RegistryAnswer, TrustNote } from '../../model';
import { ownReason } from '../../net';
import type { IssuerQuestion } from './registry-kind';

/** Beyond this age an answer is said to be stale. */
const STALE_AFTER_MS = 24 * 3600 * 1000;

interface Place {
  kind: string;
  name: string;
}

export function couldNotAsk(registry: Place, source: string, why: TrustNote): RegistryAnswer {
  return { registry: registry.name, kind: registry.kind, answer: 'could-not-ask', source, why };
}

/** An answer with its age: when the host was really asked, and whether that is too long ago. */
export function answered(
  registry: Place,
  source: string,
  answer: 'found' | 'not-found',
  age: { askedAt: Date; now: Date; validUntil?: number; silent?: NoAnswer | undefined },
): RegistryAnswer {
  const told: RegistryAnswer = { registry: registry.name, kind: registry.kind, answer, source };
  if (!Number.isNaN(age.askedAt.getTime())) told.askedAt = age.askedAt.toISOString();
  if (age.silent !== undefined) {
    told.notes = [{ reason: 'registry-silent-now', params: { host: hostOf(source) } }];
  }
  const now = age.now.getTime();
  const tooOld = now - age.askedAt.getTime() > STALE_AFTER_MS;
  const lapsed = age.validUntil !== undefined && age.validUntil < now;
  return tooOld || lapsed ? { ...told, stale: true } : told;
}

/** The registry's name for the issuer, and that the credential's own differs from it. */
export function withName(
  told: RegistryAnswer,
  name: string | undefined,
  question: IssuerQuestion,
): RegistryAnswer {
  if (name === undefined) return told;
  const short = name.slice(0, 300);
  const claimed = question.claimedName;
  if (claimed === undefined || sameName(claimed, short)) return { ...told, name: short };
  const note = { reason: 'registry-name-differs', params: { registry: told.registry, name: short, claimed } };
  return { ...told, name: short, notes: [...(told.notes ?? []), note] };
}

/** Why a request brought nothing, as a reason key with the host. */
export function whyNoAnswer(failure: HttpFailure): TrustNote {
  const params = { host: hostOf(failure.url), why: failure.why };
  if (failure.why === 'permission-missing') return { reason: 'registry-permission-missing', params };
  return { reason: ownReason(failure.why) ?? 'registry-unreachable', params };
}

export function whyBadStatus(url: string, status: number): TrustNote {
  return { reason: 'registry-bad-status', params: { host: hostOf(url), status: String(status) } };
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url.slice(0, 100);
}

/** Letter case, blanks, punctuation and a leading "the" aside. */
function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word, index) => word !== '' && !(index === 0 && word === 'the')).join(' ');
}
