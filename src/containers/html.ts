import { isObject, type Json, list, property, type RawCredential, typesOf } from '../model';
import type { Container } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { MAX_CREDENTIALS } from './limits';
import { entities } from './xml';

const SCRIPT = /<script\b([^>]{0,2000})>/gi;
const LINK = /<link\b([^>]{0,2000})>/gi;

/** A web page that carries credentials as JSON-LD, or points to one with `<link rel="alternate">`. */
export const html: Container = {
  id: 'html',
  recognises: (_bytes, text) =>
    /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)/i.test(
      text,
    ),
  open(bytes, hint) {
    const page = utf8(bytes) ?? new TextDecoder('latin1').decode(bytes);
    const credentials = [...scripts(page), ...alternates(page, hint.url)];
    return { credentials: credentials.slice(0, MAX_CREDENTIALS), problems: [] };
  },
};

function scripts(page: string): RawCredential[] {
  const found: RawCredential[] = [];
  for (const match of page.matchAll(SCRIPT)) {
    if (
      !/type\s*=\s*["']?application\/(?:ld|vc)\+json/i.test(match[1] ?? '') &&
      !/type\s*=\s*["']?application\/vc\+ld\+json/i.test(match[1] ?? '')
    )
      continue;
    const start = match.index + match[0].length;
    const end = page.indexOf('</script', start);
    const { credentials } = credentialsInText(
      page.slice(start, end < 0 ? page.length : end),
      'JSON-LD in the page',
    );
    found.push(...credentials.filter((each) => each.kind === 'json' && isCredential(each.json)));
  }
  return found;
}

/** JSON-LD in pages is mostly for search engines: only what claims to be a credential counts. */
function isCredential(json: Json): boolean {
  if (!isObject(json)) return false;
  const types = typesOf(json);
  return (
    types.includes('VerifiableCredential') ||
    types.includes('VerifiablePresentation') ||
    (types.includes('Assertion') && property(json, 'badge') !== undefined) ||
    list(property(json, 'credentialSubject')).length > 0
  );
}

function alternates(page: string, base: string | undefined): RawCredential[] {
  const found: RawCredential[] = [];
  for (const [, attributes = ''] of page.matchAll(LINK)) {
    if (!/rel\s*=\s*["']?alternate/i.test(attributes)) continue;
    if (!/type\s*=\s*["']?application\/(?:(?:vc\+|ld\+)+(?:json|jwt)|vc|json)\b/i.test(attributes)) continue;
    const href = entities(/href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1] ?? '');
    const url = href !== '' && URL.canParse(href, base) ? new URL(href, base) : undefined;
    if (url && /^https?:$/.test(url.protocol))
      found.push({ kind: 'url', url: url.href, where: 'link rel=alternate' });
  }
  return found;
}
