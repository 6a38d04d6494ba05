import type { Contents } from './container';
import { credentialsInText } from './credential-text';
import { entities } from './entities';
import { utf8 } from './json-text';
import { looksLikeJwt } from './jwt-text';
import { MAX_CREDENTIALS } from './limits';
import { markup } from './markup';
import { split } from './xml';

const MAX_PACKET = 4 * 1024 * 1024;
const NAMED: ReadonlySet<string> = new Set([
  'credential',
  'assertion',
  'openbadges',
  'openbadgecredential',
  'verifiablecredential',
  'verifiablepresentation',
]);

/** Credentials in an XMP packet (ISO 16684-1) somewhere in the bytes of a file. */
export function credentialsInXmp(bytes: Uint8Array): Contents {
  const packet = packetIn(bytes);
  return packet === undefined ? { credentials: [], problems: [] } : credentialsInPacket(packet);
}

/**
 * Credentials in the text of an XMP packet. No standard says where they stand: a property that is named like
 * one may hold JSON, a token or an address; any other property counts when it holds a token or a credential's
 * JSON. Properties are leaf elements or attributes (ISO 16684-1 section 7.9.2.2).
 */
export function credentialsInPacket(packet: string): Contents {
  const contents: Contents = { credentials: [], problems: [] };
  for (const { name, text } of properties(packet)) {
    const named = NAMED.has(name.toLowerCase());
    if (!named && !looksLikeCredential(text)) continue;
    const found = credentialsInText(text, `XMP ${name}`);
    contents.credentials.push(...found.credentials);
    // a property that only happens to have such a name is nothing to complain about
    contents.problems.push(...found.problems.filter(({ reason }) => reason !== 'no-credential'));
    if (contents.credentials.length >= MAX_CREDENTIALS) break;
  }
  return contents;
}

function looksLikeCredential(text: string): boolean {
  return looksLikeJwt(text) || (text.startsWith('{') && /"(?:Verifiable|OpenBadge)Credential"/.test(text));
}

/** Names and values of the simple properties of a packet. */
function* properties(packet: string): Generator<{ name: string; text: string }> {
  const names: string[] = [];
  let parts: string[] = [];
  for (const token of markup(packet)) {
    if (token.kind === 'text') parts.push(token.cdata ? token.text : entities(token.text));
    else if (token.kind === 'open') {
      parts = [];
      for (const [name, value] of token.attributes) yield { name: split(name)[1], text: value.trim() };
      if (!token.empty) names.push(split(token.name)[1]);
    } else {
      // a list item (rdf:li in rdf:Bag) has the name of its property, two levels up
      const [own, , property] = [names.at(-1), names.at(-2), names.at(-3)];
      const text = parts.join('').trim();
      names.pop();
      parts = [];
      if (text !== '') yield { name: (own === 'li' ? property : own) ?? '', text };
    }
  }
}

/** The text of the first packet; undefined when there is none or it is not UTF-8. */
function packetIn(bytes: Uint8Array): string | undefined {
  const start = find(bytes, '<x:xmpmeta', 0, bytes.length);
  if (start < 0) return undefined;
  const end = find(bytes, '</x:xmpmeta>', start, Math.min(bytes.length, start + MAX_PACKET));
  return end < 0 ? undefined : utf8(bytes.subarray(start, end));
}

/** Index of an ASCII text in bytes, or -1. */
function find(bytes: Uint8Array, text: string, from: number, to: number): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at + text.length <= to;
    at = bytes.indexOf(first, at + 1)
  ) {
    let matched = 1;
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++;
    if (matched === text.length) return at;
  }
  return -1;
}
