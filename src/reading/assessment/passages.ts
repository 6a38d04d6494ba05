import { MAX_READ } from '../limits';
import type { Material, Passage } from '../sources/material';

/**
 * The passages in which phrases are looked for, as far as the budget for one credential goes: criteria and
 * description come first in every format, so that a flood of evidence cannot push them out.
 */
export function phrasePassages({ passages }: Material): Passage[] {
  const order: Passage['role'][] = ['criteria', 'description', 'name', 'narrative', 'evidence'];
  let left = MAX_READ;
  return order
    .flatMap((role) => passages.filter((passage) => passage.role === role))
    .filter(({ text }) => {
      left -= text.length;
      return left >= 0;
    });
}
