import { isObject, type Json, property, type RawCredential, typesOf } from '../model';
import { type Container, type Contents, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { latin1 } from './latin1';
import { MAX_CREDENTIALS, MAX_MARKUP_BYTES, tooMany } from './limits';
import { markup } from './markup';

const RAW_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'noscript',
  'template',
]);
const CREDENTIAL_SCRIPT = /^application\/(?:ld\+json|vc|vp|(?:vc|vp)\+(?:ld\+)?(?:json|jwt|sd-jwt))$/;
const CREDENTIAL_LINK = /^application\/(?:json|ld\+json|vc|vp|(?:vc|vp)\+(?:ld\+)?(?:json|jwt|sd-jwt))$/;

/** A web page that carries credentials as JSON-LD, or points to one with `<link rel="alternate">`. */
export const html: Container = {
  id: 'html',
  hints: { types: /^(?:text\/html|application\/xhtml\+xml)$/, names: /\.x?html?$/ },
  recognises: (_bytes, text) => beginsAsPage(text),
  open(bytes, hint) {
    if (bytes.length > MAX_MARKUP_BYTES) return problem('too-large');
    const carried: RawCredential[] = [];
    const linked: RawCredential[] = [];
    let script = false;
    let more = false;
    for (const token of markup(utf8(bytes) ?? latin1(bytes), RAW_TEXT)) {
      if (script && token.kind === 'text') {
        const { credentials, problems } = credentialsIn(token.text);
        carried.push(...credentials);
        more ||= problems.length > 0;
      }
      script =
        token.kind === 'open' &&
        token.name === 'script' &&
        CREDENTIAL_SCRIPT.test(mediaType(token.attributes));
      if (token.kind === 'open' && token.name === 'link')
        linked.push(...alternate(token.attributes, hint.url));
    }
    const all = [...carried, ...linked];
    const problems = more || all.length > MAX_CREDENTIALS ? [tooMany] : [];
    return { credentials: all.slice(0, MAX_CREDENTIALS), problems };
  },
};

/** Elements that a page begins with; others may be any XML. */
const FIRST: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'meta',
  'title',
  'script',
  'link',
  'div',
]);

function beginsAsPage(text: string): boolean {
  const start = text.replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<!doctype\s+html/i.test(start)) return true;
  for (const token of markup(start, RAW_TEXT)) {
    if (token.kind === 'open') return FIRST.has(token.name);
    if (token.kind === 'close' || token.text.trim() !== '') return false;
  }
  return false;
}

function mediaType(attributes: Map<string, string>): string {
  return (attributes.get('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function credentialsIn(text: string): Contents {
  const { credentials, problems } = credentialsInText(text, 'JSON-LD in the page');
  const meant = credentials.filter(
    (each) => each.kind === 'jwt' || (each.kind === 'json' && isCredential(each.json)),
  );
  return { credentials: meant, problems: problems.filter((each) => each === tooMany && meant.length > 0) };
}

/** JSON-LD in pages is mostly for search engines: only what claims to be a credential counts. */
function isCredential(json: Json): boolean {
  if (!isObject(json)) return false;
  const types = typesOf(json);
  return (
    types.includes('VerifiableCredential') ||
    types.includes('VerifiablePresentation') ||
    (types.includes('Assertion') && property(json, 'badge') !== undefined) ||
    property(json, 'credentialSubject') !== undefined
  );
}

/** The address in a `<link rel="alternate">` to a credential, made absolute. */
function alternate(attributes: Map<string, string>, base: string | undefined): RawCredential[] {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!relations.includes('alternate') || !CREDENTIAL_LINK.test(mediaType(attributes))) return [];
  const href = attributes.get('href')?.trim() ?? '';
  if (href === '' || !URL.canParse(href, base)) return [];
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? [{ kind: 'url', url: url.href, where: 'link rel=alternate' }] : [];
}
