import { type Container, type Contents, problem, together } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { MAX_MARKUP_BYTES } from './limits';
import { markup } from './markup';
import { split, type XmlElement, type XmlFound, xmlElements } from './xml';

const NAMESPACE =
  /^https?:\/\/(?:openbadges\.org|w3id\.org\/openbadges|purl\.imsglobal\.org\/(?:spec\/)?ob)(?:[/#?]|$)/;

/** A baked SVG (Open Badges 3.0 section 5.3.2, Open Badges 2.0 baking): an element in the Open Badges namespace. */
export const svg: Container = {
  id: 'svg',
  hints: { types: /^image\/svg\+xml$/, names: /\.svg$/ },
  recognises: (_bytes, text) => rootName(text) === 'svg',
  open(bytes) {
    if (bytes.length > MAX_MARKUP_BYTES) return problem('too-large');
    const xml = utf8(bytes);
    if (xml === undefined) return problem('not-utf8');
    const found = xmlElements(xml, (name) => name === 'credential' || name === 'assertion');
    return together(found.elements.filter((each) => isOpenBadges(each, found)).map(contentsOf), 'not-baked');
  },
};

/** Local name of the first element, when the text begins as XML does. */
function rootName(text: string): string | undefined {
  for (const token of markup(text.replace(/^\u00ef\u00bb\u00bf/, ''))) {
    if (token.kind === 'open') return split(token.name)[1];
    if (token.kind === 'close' || token.text.trim() !== '') return undefined;
  }
  return undefined;
}

/** Bakers that forget to declare the usual prefix are forgiven. */
function isOpenBadges({ prefix }: XmlElement, { namespaces }: XmlFound): boolean {
  const bound = namespaces.get(prefix);
  return bound ? [...bound].some((each) => NAMESPACE.test(each)) : prefix === 'openbadges';
}

/**
 * `verify` holds the signed token, or the address of a hosted badge, whose text may stand inside as well. A
 * token goes first: what stands beside it is not what was signed.
 */
function contentsOf({ prefix, name, attributes, text }: XmlElement): Contents {
  const verify = attributes.get('verify')?.trim() ?? '';
  const content = verify.startsWith('ey') || text === '' ? verify : text;
  return credentialsInText(content, `SVG ${prefix}${prefix && ':'}${name}`);
}
