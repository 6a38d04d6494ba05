import type { Json, TrustNote } from '../../model';
import { getJson } from '../../net';
import { hostOf, whyBadStatus, whyNoAnswer } from './answers';
import type { RegistryPorts } from './registry-kind';

/** A registry's JSON, that it says "none such" (404, 410), or why there is none. */
export type RegistryJson =
  | { kind: 'json'; json: Json; askedAt: Date }
  | { kind: 'none'; askedAt: Date }
  | { kind: 'why'; why: TrustNote };

/** Asks for JSON with kind `registry`. A web page where JSON should be is no answer, not "not found". */
export async function askJson(url: string, ports: RegistryPorts): Promise<RegistryJson> {
  const { http, signal } = ports;
  const answer = await getJson(http, url, signal ? { kind: 'registry', signal } : { kind: 'registry' });
  if (answer.ok) return { kind: 'json', json: answer.json, askedAt: answer.answer.askedAt };
  if (answer.why === 'no-answer') return { kind: 'why', why: whyNoAnswer(answer.failure) };
  if (answer.why === 'not-json') {
    return { kind: 'why', why: { reason: 'registry-not-json', params: { host: hostOf(url) } } };
  }
  const { status, askedAt } = answer.answer;
  if (status === 404 || status === 410) return { kind: 'none', askedAt };
  return { kind: 'why', why: whyBadStatus(url, status) };
}
