import type { Report } from '../../src/model';

/** Where something stands and how it was checked may differ; what is said of it may not. */
const ASIDE = new Set(['source', 'sources', 'detail', 'checks', 'proof', 'raw']);

/** Do two reports tell a reader the same? */
export function sameToReader(one: Report, other: Report): boolean {
  return told(one) === told(other);
}

function told(report: Report): string {
  return JSON.stringify(report, (key, value: unknown) => (ASIDE.has(key) ? undefined : value));
}
