import { idOf, isObject, type Json, type JsonObject, list, property, textOf } from '../../model';
import { fromBase64, fromMultibase } from '../bytes';
import type { CheckRule, Examination } from '../examination';

const MAX_RESOURCES = 5;

/** A file that the credential fixes by digest (VC DM 2.0 section 5.3; OB 3.0 images may carry one too). */
interface Fixed {
  url: string;
  digest: { algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'; value: Uint8Array };
}

/** Are linked files the ones that were signed? One that cannot be had is told, one that differs is refused. */
export const resources: CheckRule = {
  id: 'resources',
  async run(examination) {
    const fixed = fixedResources(examination.credential.json).slice(0, MAX_RESOURCES);
    if (fixed.length === 0) return undefined;
    const states: JsonObject[] = [];
    for (const each of fixed) states.push({ url: each.url, state: await compared(each, examination) });
    const detail = { resources: states };
    const differing = states.find((each) => each.state === 'differs');
    if (differing) {
      return {
        id: 'resources',
        outcome: 'fail',
        reason: 'resource-differs',
        params: { url: String(differing.url) },
        detail,
      };
    }
    return states.every((each) => each.state === 'same')
      ? { id: 'resources', outcome: 'pass', reason: 'resources-same', detail }
      : { id: 'resources', outcome: 'warn', reason: 'resource-not-checked', detail };
  },
};

function fixedResources(json: JsonObject): Fixed[] {
  const subject = list(json.credentialSubject)[0];
  const nodes: Json[] = [
    ...list(json.relatedResource),
    ...list(json.image),
    ...list(property(property(subject, 'achievement'), 'image')),
  ];
  return nodes.flatMap((node) => {
    const url = isObject(node) ? idOf(node) : undefined;
    const digest = isObject(node) ? digestOf(node) : undefined;
    return url !== undefined && digest ? [{ url, digest }] : [];
  });
}

function digestOf(node: JsonObject): Fixed['digest'] | undefined {
  const sri = /^sha(256|384|512)-([A-Za-z0-9+/=_-]+)$/.exec(textOf(node.digestSRI) ?? '');
  if (sri) {
    const value = fromBase64(sri[2] ?? '');
    return value && { algorithm: `SHA-${sri[1] as '256' | '384' | '512'}`, value };
  }
  // a multihash: code, length, digest (0x12: SHA-256)
  const multihash = fromMultibase(textOf(node.digestMultibase) ?? '');
  return multihash?.[0] === 0x12 && multihash[1] === 32
    ? { algorithm: 'SHA-256', value: multihash.subarray(2) }
    : undefined;
}

async function compared(
  { url, digest }: Fixed,
  { ports }: Examination,
): Promise<'same' | 'differs' | 'not-had'> {
  const answer = await ports.http.get(url, { kind: 'image', accept: '*/*' });
  if (!answer.ok || answer.status !== 200) return 'not-had';
  const hash = new Uint8Array(await crypto.subtle.digest(digest.algorithm, answer.body.slice()));
  const same = hash.length === digest.value.length && hash.every((byte, at) => byte === digest.value[at]);
  return same ? 'same' : 'differs';
}
