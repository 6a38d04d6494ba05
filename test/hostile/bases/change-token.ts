import type { JsonObject } from '../../../src/model';
import { oneOf, type Random } from '../random';
import { changedJson, WORDS } from './change-json';

/** A changed compact JWS, and what was done to it; `undefined` when it is the same token. */
export function changedToken(token: string, random: Random): { token: string; how: string } | undefined {
  const [how, changed] = oneOf(random, [letter, letter, claims, header, parts, spaces])(token, random);
  return changed === undefined || sameToken(token, changed) ? undefined : { token: changed, how };
}

type Change = (token: string, random: Random) => [how: string, changed: string | undefined];

const letter: Change = (token, random) => {
  const at = random(token.length);
  const put = oneOf(random, [...'ABCxyz019-_.~=+/ ', '']);
  return [`letter ${at} ${put}`, token.slice(0, at) + put + token.slice(at + random(2))];
};

const claims: Change = (token, random) => inPart(token, 1, random);
const header: Change = (token, random) => inPart(token, 0, random);

/** The payload or header changed as JSON. */
function inPart(token: string, part: 0 | 1, random: Random): [string, string | undefined] {
  const texts = token.split('.');
  const json = JSON.parse(Buffer.from(texts[part] ?? '', 'base64url').toString()) as JsonObject;
  const changed = changedJson(json, random);
  texts[part] = Buffer.from(JSON.stringify(changed?.json ?? json)).toString('base64url');
  return [`${part === 0 ? 'header' : 'payload'}: ${changed?.how}`, texts.join('.')];
}

/** Parts left out, doubled, empty or others' words; an algorithm that needs no signature. */
const parts: Change = (token, random) => {
  const texts = token.split('.');
  const at = random(texts.length);
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const cut = texts.filter((_, index) => index !== at);
  const changed = oneOf(random, [
    cut,
    [...texts, texts[at] ?? ''],
    texts.map((text, index) => (index === at ? '' : text)),
    texts.map((text, index) =>
      index === at ? Buffer.from(oneOf(random, WORDS)).toString('base64url') : text,
    ),
    [none, texts[1] ?? '', ''],
    [none, ...texts.slice(1)],
  ]);
  return [`parts ${at}`, changed.join('.')];
};

/** The same JSON with other spaces between is signed otherwise. */
const spaces: Change = (token) => {
  const [first = '', payload = '', ...rest] = token.split('.');
  const spaced = JSON.stringify(JSON.parse(Buffer.from(payload, 'base64url').toString()), null, 1);
  return ['spaces', [first, Buffer.from(spaced).toString('base64url'), ...rest].join('.')];
};

/**
 * Header and payload are signed as they are written; of the signature the last letter carries bits that are not used,
 * so that another letter there may stand for the same bytes.
 */
export function sameToken(one: string, other: string): boolean {
  const [a, b] = [one.trim().split('.'), other.trim().split('.')];
  if (a.length !== b.length || a[0] !== b[0] || a[1] !== b[1]) return false;
  return (
    a.slice(2).join('.') === b.slice(2).join('.') || (a.length === 3 && sameBytes(a[2] ?? '', b[2] ?? ''))
  );
}

function sameBytes(one: string, other: string): boolean {
  // either alphabet, padded or not, stands for bytes (RFC 4648); what is in neither stands for none
  const isText = (text: string) => /^[\w+/-]*={0,2}$/.test(text);
  return (
    isText(one) && isText(other) && Buffer.from(one, 'base64url').equals(Buffer.from(other, 'base64url'))
  );
}
