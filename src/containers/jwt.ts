import { type Container, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';

/** A signed token as text, bare or in quotation marks: compact JWS or SD-JWT. */
export const jwt: Container = {
  id: 'jwt',
  hints: { types: /^application\/(?:[\w.-]+\+)*(?:sd-)?jwt$/, names: /\.(?:jwt|jws|sd-jwt)$/ },
  // a header that carries certificates may be longer than what is looked at
  recognises: (_bytes, text) => /^(?:\u00ef\u00bb\u00bf)?\s*"?ey[A-Za-z0-9_-]+(?:\.|$)/.test(text),
  open(bytes) {
    const text = utf8(bytes);
    return text === undefined ? problem('not-utf8') : credentialsInText(text, 'signed token');
  },
};
