import type { Report, StatedDate } from '../../model';

/** The day on which it was issued, else from which it holds. */
export function issuedOn({ dates }: Report): StatedDate | undefined {
  return dates.issued ?? dates.validFrom;
}

/** The day of an ISO date; anything else as written, shortened. */
export function dayOf({ text }: StatedDate): string {
  return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text.slice(0, 40);
}
