import type { Problem, RawCredential } from '../model';
import { type Container, type Contents, problem } from './container';
import { crc32 } from './crc32';
import { credentialsInText } from './credential-text';
import { MAX_PNG_CHUNKS } from './limits';
import { pngText } from './png-text';

const KEYWORDS = ['openbadgecredential', 'openbadges'];

/** A baked PNG (Open Badges 3.0 section 5.3.1, Open Badges 2.0 baking): text chunks with our keywords. */
export const png: Container = {
  id: 'png',
  recognises: (_bytes, text) => text.startsWith('\u0089PNG\r\n\u001a\n'),
  async open(bytes) {
    const credentials: RawCredential[] = [];
    const problems: Problem[] = [];
    for (const { type, data, sound } of chunks(bytes)) {
      if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') continue;
      const found = await pngText(type, data);
      if (!found || !KEYWORDS.includes(found.keyword)) continue;
      if (!sound) problems.push({ reason: 'png-damaged' });
      else if (typeof found.text !== 'string')
        problems.push({ reason: found.text.problem === 'too-large' ? 'too-large' : 'png-damaged' });
      else add(credentialsInText(found.text, `PNG ${type} ${found.keyword}`), credentials, problems);
    }
    if (credentials.length === 0 && problems.length === 0) return problem('not-baked');
    return { credentials, problems };
  },
};

function add(contents: Contents, credentials: RawCredential[], problems: Problem[]): void {
  credentials.push(...contents.credentials);
  problems.push(...contents.problems);
}

/** Chunks up to the end or the first that does not fit; `sound` tells whether the CRC holds (PNG 3 section 5.3). */
function* chunks(bytes: Uint8Array): Generator<{ type: string; data: Uint8Array; sound: boolean }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  for (let count = 0; count < MAX_PNG_CHUNKS && at + 12 <= bytes.length; count++) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return;
    const typed = bytes.subarray(at + 4, end);
    const type = String.fromCharCode(...typed.subarray(0, 4));
    const isText = type.endsWith('Xt') || type.endsWith('XT');
    yield { type, data: typed.subarray(4), sound: isText ? crc32(typed) === view.getUint32(end) : true };
    if (type === 'IEND') return;
    at = end + 4;
  }
}
