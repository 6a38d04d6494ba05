import { asCsv } from '../panel/export';
import { rowsOf } from '../panel/rows';
import { labelOf } from './input';
import type { Item } from './use-checks';

/**
 * The list as CSV: the columns of the side panel's, a row a credential. An input without one has a row too.
 *
 * @param pasted what pasted text is called
 */
export function itemsAsCsv(items: readonly Pick<Item, 'input' | 'reports'>[], pasted: string): string {
  const listed = items.map(({ input, reports }) => ({
    badge: {
      url: input.kind === 'url' ? input.url : '',
      label: labelOf(input, pasted),
      kind: input.kind === 'url' ? 'link' : 'attachment',
    },
    reports,
  }));
  return asCsv(rowsOf(listed));
}
