import { type Container, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';

/** JSON text: a credential, a list of them, a wrapper around one. */
export const json: Container = {
  id: 'json',
  hints: { types: /^application\/(?:[\w.-]+\+)*json$|^application\/vc$/, names: /\.json(?:ld)?$/ },
  recognises: (_bytes, text) => /^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(text),
  open(bytes) {
    const text = utf8(bytes);
    return text === undefined ? problem('not-utf8') : credentialsInText(text, 'JSON');
  },
};
