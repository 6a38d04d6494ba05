import { type Container, problem } from './container';

/** A PDF. pdf.js is too large for the service worker: whoever has it at hand passes it in the hint. */
export const pdf: Container = {
  id: 'pdf',
  // readers look for the header in the first kilobyte (ISO 32000-2 Annex I)
  recognises: (_bytes, text) => text.slice(0, 1024).includes('%PDF-'),
  async open(bytes, hint) {
    if (!hint.pdf) return problem('pdf-elsewhere');
    return hint.pdf(bytes, hint.signal ? { signal: hint.signal } : {});
  },
};
