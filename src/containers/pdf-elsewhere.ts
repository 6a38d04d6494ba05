import { type Container, problem } from './container';

/** A PDF. pdf.js is too large for the service worker: whoever has it at hand passes it in the hint. */
export const pdf: Container = {
  id: 'pdf',
  recognises: (_bytes, text) => text.slice(0, 1024).includes('%PDF-'),
  async open(bytes, hint) {
    return hint.pdf ? hint.pdf(bytes) : problem('pdf-elsewhere');
  },
};
