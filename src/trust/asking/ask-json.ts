import type { HttpAnswer, Json, NoAnswer, TrustNote } from '../../model';
import { getJson } from '../../net';
import { hostOf, whyBadStatus, whyNoAnswer } from './answers';
import type { RegistryPorts } from './registry-kind';

/** A registry's JSON, that it says "none such" (404, 410), or why there is none. */
export type RegistryJson =
  | { kind: 'json'; json: Json; askedAt: Date; silent?: NoAnswer }
  | { kind: 'none'; askedAt: Date; silent?: NoAnswer }
  | { kind: 'why'; why: TrustNote };

/** Asks for JSON with kind `registry`. A web page where JSON should be is no answer, not "not found". */
export async function askJson(url: string, ports: RegistryPorts): Promise<RegistryJson> {
  const { http, signal } = ports;
  const answer = await getJson(http, url, signal ? { kind: 'registry', signal } : { kind: 'registry' });
  if (answer.ok) return { kind: 'json', json: answer.json, ...ageOf(answer.answer) };
  if (answer.why === 'no-answer') return { kind: 'why', why: whyNoAnswer(answer.failure) };
  if (answer.why === 'not-json') {
    return { kind: 'why', why: { reason: 'registry-not-json', params: { host: hostOf(url) } } };
  }
  const { status } = answer.answer;
  if (status === 404 || status === 410) return { kind: 'none', ...ageOf(answer.answer) };
  return { kind: 'why', why: whyBadStatus(url, status) };
}

/** When the registry was really asked, and whether it is silent now. */
export function ageOf({ askedAt, silent }: HttpAnswer): { askedAt: Date; silent?: NoAnswer } {
  return silent === undefined ? { askedAt } : { askedAt, silent };
}
