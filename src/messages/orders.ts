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
  /** answers that the script is there; `tell`: it tells the worker anew of all badges */
  | { name: 'here'; tell: boolean };

/** The order when it is one; otherwise `undefined`. Never throws. Only our own extension can send to its scripts. */
export function validOrder(value: unknown): Order | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? (value as Order) : undefined;
}
