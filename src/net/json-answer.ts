import type { Http, HttpAnswer, HttpFailure, HttpRequest, Json } from '../model';

/** A JSON document asked of a host: its value, or why there is none. */
export type JsonAnswer =
  | { ok: true; json: Json; answer: HttpAnswer }
  | { ok: false; why: 'no-answer'; failure: HttpFailure }
  | { ok: false; why: 'bad-status'; answer: HttpAnswer; json?: Json }
  | { ok: false; why: 'not-json'; answer: HttpAnswer };

/** Asks for JSON (RFC 8259, UTF-8). Answers other than 2xx are `bad-status`, with their JSON if they hold any. */
export async function getJson(http: Http, url: string, request: HttpRequest): Promise<JsonAnswer> {
  const answer = await http.get(url, request);
  if (!answer.ok) return { ok: false, why: 'no-answer', failure: answer };
  const json = parsed(answer.body);
  if (answer.status < 200 || answer.status > 299) {
    return json === undefined
      ? { ok: false, why: 'bad-status', answer }
      : { ok: false, why: 'bad-status', answer, json };
  }
  return json === undefined ? { ok: false, why: 'not-json', answer } : { ok: true, json, answer };
}

function parsed(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as Json;
  } catch {
    return undefined;
  }
}
