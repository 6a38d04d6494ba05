import type { BothWords } from '../report';
import type { VerifierWords } from './verifier-words';

/** Everything that the verifier page is worded with. */
export interface AllWords extends BothWords {
  page: VerifierWords;
  /** of these words: `de` */
  language: string;
}
