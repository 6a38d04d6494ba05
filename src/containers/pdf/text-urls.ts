import type { Line } from './text-lines';

/** An address in running text and how else it may read. */
export interface TextUrl {
  url: string;
  others: string[];
  label: string;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»()[\]{}|\\^`]+|(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s<>"'“”()[\]{}|\\^`]+/gi;
const CONTINUES = /^[A-Za-z0-9][A-Za-z0-9/_%.?=&#~+:-]*/;
/** Lines over which one address may run. */
const MAX_LINES = 3;

/** Addresses in lines of text; where one reaches the end of its line it may go on in the next, hyphen or not. */
export function urlsInLines(lines: readonly Line[]): TextUrl[] {
  return lines.flatMap(({ text }, index) =>
    [...text.matchAll(ADDRESS)].map((match) => {
      const found = match[0];
      const atEnd = (match.index ?? 0) + found.length === text.length;
      const longer = atEnd ? continued(found, lines.slice(index + 1, index + MAX_LINES)) : [];
      const [url = '', ...others] = [...longer, found].map(addressOf);
      return { url, others, label: text };
    }),
  );
}

/** A line without the addresses in it, which may name anything. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** An address with what the next lines begin with, longest first; a hyphen at a line's end may be the typesetter's. */
function continued(start: string, next: readonly Line[]): string[] {
  let readings = [start];
  const all: string[] = [];
  for (const { text } of next) {
    const more = CONTINUES.exec(text)?.[0];
    if (more === undefined) break;
    readings = readings.flatMap((each) =>
      each.endsWith('-') ? [each + more, each.slice(0, -1) + more] : [each + more],
    );
    all.unshift(...readings);
    if (more.length < text.length) break;
  }
  return all;
}

/** Without the punctuation of the sentence around it, and with a scheme. */
function addressOf(text: string): string {
  // begun only where a run of them begins, or a long one would be gone through again from each of its marks
  const bare = text.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  return /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
}
