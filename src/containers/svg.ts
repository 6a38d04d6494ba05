import type { Problem, RawCredential } from '../model';
import { type Container, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { prefixesFor, xmlElements } from './xml';

const NAMESPACE = /^https?:\/\/(openbadges\.org|purl\.imsglobal\.org\/ob|purl\.imsglobal\.org\/spec\/ob)/;

/** A baked SVG (Open Badges 3.0 section 5.3.2, Open Badges 2.0 baking): an element in the Open Badges namespace. */
export const svg: Container = {
  id: 'svg',
  recognises: (_bytes, text) =>
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>]{0,300}>\s*)*<(?:[\w.-]{1,20}:)?svg[\s>]/.test(
      text,
    ),
  open(bytes) {
    const xml = utf8(bytes);
    if (xml === undefined) return problem('not-utf8');
    const prefixes = prefixesFor(xml, NAMESPACE);
    prefixes.add('openbadges');
    const credentials: RawCredential[] = [];
    const problems: Problem[] = [];
    for (const { name, attributes, text } of xmlElements(xml, ['credential', 'assertion'])) {
      const prefix = name.includes(':') ? (name.split(':')[0] ?? '') : '';
      if (!prefixes.has(prefix)) continue;
      // `verify` holds a signed token or an address; the element's own text, where there is any, is the credential.
      const verify = attributes.get('verify') ?? '';
      const content = text !== '' ? text : verify;
      const contents = credentialsInText(verify.startsWith('ey') ? verify : content, `SVG ${name}`);
      credentials.push(...contents.credentials);
      problems.push(...contents.problems);
    }
    return credentials.length === 0 && problems.length === 0
      ? problem('not-baked')
      : { credentials, problems };
  },
};
