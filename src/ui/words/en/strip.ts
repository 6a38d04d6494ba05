import type { StripWords } from '../../../messages';

export const strip: StripWords = {
  name: 'Badges in the PDF',
  look: 'Look for badges in this PDF',
  lookAll: 'Look for badges in the PDFs on this page',
  reading: 'Reading the PDF…',
  one: '{count} badge in this PDF',
  many: '{count} badges in this PDF',
  oneOfAll: '{count} badge in the PDFs on this page',
  manyOfAll: '{count} badges in the PDFs on this page',
  save: 'Save the file and drop it on the verifier page.',
  check: 'Check',
  close: 'Close',
};
