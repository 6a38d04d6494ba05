import type { RawCredential } from '../model';
import { ADDRESS, addressFrom } from './addresses';
import { type Container, type Contents, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';
import { MAX_CREDENTIALS } from './limits';

/** Any other text: perhaps the address of a badge, a list of them, or a sentence that names one. */
export const text: Container = {
  id: 'text',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files from text
  recognises: (_bytes, start) => !/[\u0000-\u0008\u000e-\u001a]/.test(start),
  open(bytes) {
    const content = utf8(bytes);
    if (content === undefined) return problem('no-credential');
    const only = credentialsInText(content, 'text');
    const found = only.credentials.length > 0 ? [] : addressesIn(content);
    return found.length > 0 ? upTo(found, MAX_CREDENTIALS) : only;
  },
};

/**
 * Addresses that a text gives, each once. Those of a sentence (`by: 'text'`) may lead anywhere; in a mere list each is
 * meant, with a scheme or without.
 */
function addressesIn(content: string): RawCredential[] {
  const isList = content.replace(ADDRESS, '').replace(/[\s<>,;]/g, '') === '';
  const found = [...content.matchAll(ADDRESS)].map(([each]) => each);
  const meant = isList ? found : found.filter((each) => /^(?:https?:|www\.)/i.test(each));
  return [...new Set(meant.map(addressFrom))]
    .filter((url) => URL.canParse(url))
    .map((url) => ({ kind: 'url', url, where: 'text', ...(isList ? {} : { by: 'text' as const }) }));
}

function upTo(credentials: RawCredential[], most: number): Contents {
  const problems =
    credentials.length > most ? [{ reason: 'too-many-credentials', params: { most: String(most) } }] : [];
  return { credentials: credentials.slice(0, most), problems };
}
