import type { HttpAnswer, RequestKind } from '../model';
import { isWebPage } from './host-reason';
import { LIMITS } from './limits';

/**
 * What a host does not want kept is still one answer to one look: two hundred badges of a page share a status list,
 * and asking for it two hundred times would help nobody.
 */
const ONE_LOOK_MS = 5_000;

/**
 * Milliseconds for which an answer may be used again: what its host says (RFC 9111 sections 4.2.1 and 5.2.2), and
 * never longer than our own ceiling for its kind.
 */
export function lifetimeMs(answer: HttpAnswer, kind: RequestKind): number {
  if (isUnasked(answer, kind)) return ONE_LOOK_MS;
  const ceiling = LIMITS[kind].keep * 1000;
  const stated = statedMs(answer);
  return stated === undefined ? ceiling : Math.min(ceiling, Math.max(ONE_LOOK_MS, stated));
}

/**
 * A web page where only data was asked for: mostly of a network that wants somebody to sign in first, and gone when that
 * is done. At the address of a badge it is one as often as not.
 */
function isUnasked(answer: HttpAnswer, kind: RequestKind): boolean {
  const mayBePage = kind === 'credential' || /text\/html|\*\/\*/.test(LIMITS[kind].accept);
  return !mayBePage && answer.status >= 200 && answer.status <= 299 && isWebPage(answer);
}

/** Does the host forbid putting the answer away? */
export function isNotToBeStored(answer: HttpAnswer): boolean {
  return directives(answer).has('no-store');
}

function statedMs(answer: HttpAnswer): number | undefined {
  const said = directives(answer);
  if (said.has('no-store') || said.has('no-cache')) return 0;
  const age = seconds(answer.header('age')) ?? 0;
  const maxAge = seconds(said.get('max-age'));
  if (maxAge !== undefined) return (maxAge - age) * 1000;
  const expires = answer.header('expires');
  if (expires === undefined) return undefined;
  const until = Date.parse(expires);
  const from = Date.parse(answer.header('date') ?? '');
  // an `Expires` that is no date means that the answer is old already
  return Number.isNaN(until) ? 0 : until - (Number.isNaN(from) ? answer.askedAt.getTime() : from);
}

function directives(answer: HttpAnswer): Map<string, string> {
  const parts = (answer.header('cache-control') ?? '').toLowerCase().split(',');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=', 2).map((each) => each.trim());
      return [name, value.replaceAll('"', '')];
    }),
  );
}

function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;
}
