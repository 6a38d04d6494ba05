import { type Json, type JsonObject, list, property } from '../model';
import { fromBase64, fromMultibase } from './bytes';

type Algorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** What the bytes of a file must hash to: any one of `values`. */
export interface Digest {
  algorithm: Algorithm;
  values: Uint8Array[];
}

/** SHA-2 from weakest to strongest, with the length of its values in bytes and its multihash code. */
const ALGORITHMS: readonly { algorithm: Algorithm; name: string; length: number; code: number }[] = [
  { algorithm: 'SHA-256', name: 'sha256', length: 32, code: 0x12 },
  { algorithm: 'SHA-384', name: 'sha384', length: 48, code: 0x20 },
  { algorithm: 'SHA-512', name: 'sha512', length: 64, code: 0x13 },
];

/** True for a node that fixes what lies at its address (VCDM 2.0 section 5.3). */
export function isFixed(node: JsonObject): boolean {
  return Object.hasOwn(node, 'digestSRI') || Object.hasOwn(node, 'digestMultibase');
}

/** The digests of a node, all of which must be met; `undefined` when one is of a form or an algorithm that we do not know. */
export function digestsOf(node: JsonObject): Digest[] | undefined {
  const kinds: [Json | undefined, (value: Json) => Digest | undefined][] = [
    [property(node, 'digestSRI'), integrityOf],
    [property(node, 'digestMultibase'), multihashOf],
  ];
  const digests = kinds.flatMap(([stated, read]) => (stated === undefined ? [] : [read(stated)]));
  return digests.includes(undefined) ? undefined : digests.filter((each) => each !== undefined);
}

/** Subresource Integrity section 3.5: of several hashes those of the strongest algorithm count, and one of them must fit. */
function integrityOf(stated: Json): Digest | undefined {
  return strongest(words(stated).map((each) => parsed(/^(sha\d{3})-([^?]+)(?:\?.*)?$/.exec(each))));
}

function parsed(match: RegExpExecArray | null): Digest | undefined {
  const known = ALGORITHMS.find(({ name }) => name === match?.[1]);
  const value = fromBase64(match?.[2] ?? '');
  return known && value?.length === known.length
    ? { algorithm: known.algorithm, values: [value] }
    : undefined;
}

/** Multihash: code, length, value (Controlled Identifiers 1.0 section 2.5). */
function multihashOf(stated: Json): Digest | undefined {
  return strongest(
    words(stated).map((each) => {
      const bytes = fromMultibase(each);
      const known = ALGORITHMS.find(({ code }) => code === bytes?.[0]);
      const fits = bytes && known && bytes[1] === known.length && bytes.length === known.length + 2;
      return fits ? { algorithm: known.algorithm, values: [bytes.subarray(2)] } : undefined;
    }),
  );
}

/** Digests are parted by blanks, or stand in a list. */
function words(stated: Json): string[] {
  return list(stated).flatMap((each) => (typeof each === 'string' ? each.split(/\s+/) : ['?']));
}

function strongest(digests: readonly (Digest | undefined)[]): Digest | undefined {
  const known = digests.filter((each) => each !== undefined);
  const best = ALGORITHMS.findLast(({ algorithm }) => known.some((each) => each.algorithm === algorithm));
  const values = known.filter((each) => each.algorithm === best?.algorithm).flatMap((each) => each.values);
  return best && { algorithm: best.algorithm, values };
}

/** True when bytes hash to one of the values. */
export async function fits(bytes: Uint8Array, { algorithm, values }: Digest): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest(algorithm, bytes.slice()));
  return values.some((value) => sameBytes(value, hash));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
