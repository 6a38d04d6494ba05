import { gzipSync } from 'node:zlib';
import { issueJwt, issueOb3, makeIssuer } from '../../fixtures/issuer';
import { chunk, iTXt, png } from '../../unit/containers/bake';
import { oneOf, type Random } from '../random';
import { type Base, bytesOf } from './base';

/** Credentials in files. A file may change in many ways around them: what is called good must be what was signed. */
export async function bakedBases(): Promise<Base[]> {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'fuzz' });
  const json = JSON.stringify(await issueOb3({ issuer }));
  const jwt = await issueJwt({ issuer });
  const baked = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
  const svg = (inside: string) =>
    bytesOf(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${baked}>${inside}</svg>`);
  const escaped = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const page = `<!doctype html><html><head><script type="application/ld+json">${json}</script></head></html>`;
  const files: [string, Uint8Array][] = [
    ['PNG', png(chunk('iTXt', iTXt('openbadgecredential', json)))],
    ['PNG, compressed', png(chunk('iTXt', iTXt('openbadgecredential', jwt, true)))],
    ['SVG', svg(`<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`)],
    ['SVG, entities', svg(`<openbadges:credential>${escaped}</openbadges:credential>`)],
    ['SVG, token', svg(`<openbadges:credential verify="${jwt}"/>`)],
    ['HTML', bytesOf(page)],
    ['gzip', new Uint8Array(gzipSync(json))],
    ['data URL', bytesOf(`data:application/json;base64,${Buffer.from(json).toString('base64')}`)],
    ['JSON text', bytesOf(json)],
  ];
  return files.map(([name, file]) => ({
    name: `in ${name}`,
    file,
    answers: {},
    mutant(random) {
      const { bytes, how } = changedBytes(file, random, resealed(name));
      return { file: bytes, answers: {}, rule: 'told-the-same', how };
    },
  }));
}

/** A checksum of the file would hide every change from what comes after it: it is made to fit again. */
function resealed(name: string): ((bytes: Uint8Array) => Uint8Array) | undefined {
  if (!name.startsWith('PNG')) return undefined;
  return (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = 33;
    if (bytes.length < at + 12) return bytes;
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return bytes;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    bytes.set(chunk(type, bytes.subarray(at + 8, at + 8 + length)), at);
    return bytes;
  };
}

const PIECES = [
  '"',
  '\\u0000',
  '\\"',
  '{',
  '}',
  ',',
  ':',
  'null',
  '<',
  '>',
  '&',
  '&#34;',
  ']]>',
  '<!--',
  ' ',
  '\u202e',
];

/** Bits turned, pieces put in, cut out, doubled or moved. */
export function changedBytes(
  file: Uint8Array,
  random: Random,
  after: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): { bytes: Uint8Array; how: string } {
  let bytes: Uint8Array = file.slice();
  const done: string[] = [];
  for (let left = random(3); left >= 0; left--) {
    const at = random(bytes.length);
    const length = 1 + random(40);
    const kind = oneOf(random, ['bit', 'byte', 'piece', 'cut', 'double', 'end'] as const);
    const head = bytes.subarray(0, at);
    const rest = bytes.subarray(at);
    if (kind === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    else if (kind === 'byte') bytes[at] = random(256);
    else if (kind === 'piece') bytes = joined(head, bytesOf(oneOf(random, PIECES)), rest);
    else if (kind === 'cut') bytes = joined(head, rest.subarray(length));
    else if (kind === 'double') bytes = joined(head, rest.subarray(0, length), rest);
    else if (random(4) === 0) bytes = head.slice();
    done.push(`${kind} ${at} ${length}`);
  }
  return { bytes: after(bytes), how: done.join(', ') };
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
