import type { Contents } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { xmlElements } from './xml';

const START = '<x:xmpmeta';
const END = '</x:xmpmeta>';
const LOCAL_NAMES = ['credential', 'assertion', 'openbadgecredential', 'verifiableCredential'];

/** Credentials in an XMP packet (ISO 16684-1) somewhere in a file: elements that are named like one. */
export function credentialsInXmp(bytes: Uint8Array): Contents {
  const packet = packetIn(bytes);
  const contents: Contents = { credentials: [], problems: [] };
  if (packet === undefined) return contents;
  for (const { name, text } of xmlElements(packet, LOCAL_NAMES)) {
    const found = credentialsInText(text, `XMP ${name}`);
    contents.credentials.push(...found.credentials);
    contents.problems.push(...found.problems);
  }
  return contents;
}

function packetIn(bytes: Uint8Array): string | undefined {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  const start = latin1.indexOf(START);
  const end = latin1.indexOf(END, start);
  return start < 0 || end < 0 ? undefined : utf8(bytes.subarray(start, end + END.length));
}
