/**
 * What a window of ours or the worker asks of the content script in a page. Answers come out of the page and are a
 * stranger's word.
 */
export type Order =
  /** show this badge: scroll to it and move the keyboard to its mark; answers whether it is there */
  | { name: 'go-to'; url: string; label: string }
  /** what the page shows of the candidate beside this badge; answers with a `CandidateMessage` */
  | { name: 'candidate-of'; url: string; label: string }
  /** the reader pointed here with the menu: show the card; `url` as the link or picture has it, empty for a selection */
  | { name: 'read-here'; url: string; label: string };

const NAMES: readonly string[] = ['go-to', 'candidate-of', 'read-here'] satisfies Order['name'][];

/** The order when it is one; otherwise `undefined`. Never throws. Only our own extension can send to its scripts. */
export function validOrder(value: unknown): Order | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, url, label } = value as Partial<Record<keyof Order, unknown>>;
  const whole = typeof url === 'string' && typeof label === 'string';
  return whole && typeof name === 'string' && NAMES.includes(name) ? (value as Order) : undefined;
}
