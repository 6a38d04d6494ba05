import type { BadgeMessage } from './protocol';

/**
 * What a window of ours or the worker asks of the content script in a page. Answers come out of the page and are a
 * stranger's word.
 */
export type Order =
  /** show this badge: scroll to it and move the keyboard to its mark; answers whether it is there */
  | { name: 'go-to'; badge: BadgeMessage }
  /** what the page shows of the candidate beside this badge; answers with a `CandidateMessage` */
  | { name: 'candidate-of'; badge: BadgeMessage }
  /** the reader pointed here with the menu: show the card; `url` as the link or picture has it, empty for a selection */
  | { name: 'read-here'; url: string; label: string }
  /** tell the worker anew of all badges; answers that the script is there */
  | { name: 'tell' }
  /** answers that the script is there */
  | { name: 'here' };

/** The order when it is one; otherwise `undefined`. Never throws. Only our own extension can send to its scripts. */
export function validOrder(value: unknown): Order | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, url, label, badge } = value as Partial<Record<string, unknown>>;
  const isWhole =
    name === 'tell' ||
    name === 'here' ||
    (name === 'read-here' && typeof url === 'string' && typeof label === 'string') ||
    ((name === 'go-to' || name === 'candidate-of') && typeof badge === 'object' && badge !== null);
  return isWhole ? (value as Order) : undefined;
}
