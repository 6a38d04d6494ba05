import type { Credential, JsonObject, Problem, RawCredential } from '../model';
import { achievement } from './achievement';
import { badgeClass } from './badge-class';
import { clr2 } from './clr2';
import { elm3 } from './elm3';
import { endorsement } from './endorsement';
import type { FormatReader } from './format';
import { jadesPayload } from './jades';
import { readJwt } from './jwt';
import { ob1 } from './ob1';
import { ob2 } from './ob2';
import { ob2Endorsement } from './ob2-endorsement';
import { ob3 } from './ob3';
import { oneNodeEach } from './one-node';
import { plain } from './plain';
import { profile } from './profile';
import { sdJwtVc } from './sd-jwt-vc';
import { statusList } from './status-list';
import { vc } from './vc';
import { vp } from './vp';

export { verificationType } from './assertion';
export { isDateTime, isDateTimeStamp, momentOf } from './dates';
export { hasTimeAndZone, momentOfIso8601 } from './iso-8601';
export { plainText } from './text';
export { contextsOf, VC_CONTEXT_1, VC_CONTEXT_2 } from './vc-envelope';

/** Every format we know, most particular first: the first that recognises the JSON reads it. */
export const FORMATS: readonly FormatReader[] = [
  vp,
  clr2,
  endorsement,
  statusList,
  elm3,
  ob3,
  vc,
  sdJwtVc,
  ob2Endorsement,
  ob2,
  ob1,
  profile,
  badgeClass,
  achievement,
];

export type Understood = { ok: true; credential: Credential } | { ok: false; problem: Problem };

/** Brings a raw credential to the one model. Says `unknown-format` for JSON that is no credential. */
export async function understand(raw: RawCredential): Promise<Understood> {
  if (raw.kind === 'jwt') return readJwt(raw.jwt, understandJson);
  if (raw.kind === 'url') return { ok: false, problem: { reason: 'only-a-link', params: { url: raw.url } } };
  const sealed = jadesPayload(raw.json);
  if (!sealed) return atItsAddress(understandJson(raw.json), raw.servedAt);
  if (!sealed.ok) return sealed;
  const inner = understandJson(sealed.json);
  if (!inner.ok) return inner;
  return { ok: true, credential: { ...inner.credential, securing: 'jades', envelope: raw.json } };
}

/** Open Badges 0.5 names no address of its own: it is hosted where it was had from. */
function atItsAddress(understood: Understood, servedAt: string | undefined): Understood {
  if (!understood.ok || servedAt === undefined || understood.credential.version !== '0.5') return understood;
  return { ok: true, credential: { ...understood.credential, id: servedAt } };
}

/** The same for JSON that is already parsed and carries its own securing (or none). */
export function understandJson(json: JsonObject): Understood {
  const format = FORMATS.find((each) => each.recognises(json));
  if (!format) return { ok: false, problem: { reason: 'unknown-format' } };
  // only signatures over statements leave the spelling open
  const whole = Object.hasOwn(json, 'proof') ? oneNodeEach(json) : json;
  if (!whole) return { ok: false, problem: { reason: 'too-large' } };
  const simple = whole.proof === undefined ? whole : plain(whole);
  const credential: Credential = { format: format.id, json, ...format.read(simple) };
  return { ok: true, credential: simple === json ? credential : { ...credential, plain: simple } };
}
