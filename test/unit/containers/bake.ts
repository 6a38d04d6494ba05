import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/containers/crc32';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One PNG chunk; `spoil` gives it a CRC that does not hold. */
export function chunk(type: string, data: Uint8Array, spoil = false): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE((crc32(typed) ^ (spoil ? 1 : 0)) >>> 0);
  return Buffer.concat([length, typed, crc]);
}

/** A PNG that holds nothing but these chunks between header and end. */
export function png(...chunks: Buffer[]): Uint8Array {
  const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
  return new Uint8Array(Buffer.concat([SIGNATURE, header, ...chunks, chunk('IEND', Buffer.alloc(0))]));
}

export function tEXt(keyword: string, text: string): Uint8Array {
  return Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}

export function zTXt(keyword: string, text: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${keyword}\0\0`, 'latin1'), deflateSync(text)]);
}

export function iTXt(keyword: string, text: string, compressed = false): Uint8Array {
  const body = compressed ? deflateSync(Buffer.from(text, 'utf8')) : Buffer.from(text, 'utf8');
  const head = Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.from([compressed ? 1 : 0, 0])]);
  return Buffer.concat([head, Buffer.from('en\0\0', 'latin1'), body]);
}
