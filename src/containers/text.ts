import { type Container, problem } from './container';
import { credentialsInText } from './credential-text';
import { utf8 } from './json-text';

/** Any other text: perhaps only the address of a badge. */
export const text: Container = {
  id: 'text',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files from text
  recognises: (_bytes, start) => !/[\u0000-\u0008\u000e-\u001a]/.test(start),
  open(bytes) {
    const content = utf8(bytes);
    return content === undefined ? problem('no-credential') : credentialsInText(content, 'text');
  },
};
