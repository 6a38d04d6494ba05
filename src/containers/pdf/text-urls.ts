import { ADDRESS, addressFrom } from '../addresses';
import { lineAfter, type PageText, roomFor } from './next-line';
import type { Line } from './text-lines';

/** An address in running text and how else it may read. */
export interface TextUrl {
  url: string;
  others: string[];
  line: Line;
}

/** What a line begins with when it goes on with an address: to a space, or to what closes a bracket or a sentence. */
const CONTINUES =
  /^(?:[A-Za-z0-9]|[/_%.?=&#~+-]+[A-Za-z0-9])[A-Za-z0-9/_%.?=&#~+:-]*(?=$|[\s)\]}>"'”’»,;!?])/;
/** Begins an address of its own. */
const NEW_ADDRESS = /^(?:https?:\/\/|www\.)/i;
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\//i;
/** Words and dates, as the next line of a résumé begins with. */
const WORD = /^(?:[A-Z]?[a-z]{3,}|[A-Z]?[a-z]+(?:-[A-Z]?[a-z]+)+)$/;
const CAPITALS = /^[A-Z]{4,}$/;
const DATE = /^(?:(?:19|20)\d\d(?:[-/.].{0,7})?|\d{1,2}[./-]\d{1,4}(?:[./-]\d{2,4})?)$/;
/** Lines over which one address may run. */
const MAX_LINES = 8;
/** Addresses of a page that are followed into the next line: to look where each may go on takes time. */
const MAX_BROKEN = 500;
/** Readings of one address. */
const MAX_READINGS = 24;

/**
 * Addresses in the text of a page. Where one reaches the end of its line it may go on in the next, hyphen or not; how
 * else it may read stands beside it, and who knows the addresses of badges may choose.
 *
 * @param next the page after this one
 */
export function urlsInText(page: PageText, next?: PageText): TextUrl[] {
  let begun = 0;
  return page.lines.flatMap((line) =>
    [...line.text.matchAll(ADDRESS)].map((match) => {
      const found = match[0];
      const atEnd = (match.index ?? 0) + found.length === line.text.length && ++begun <= MAX_BROKEN;
      const [url = '', ...others] = atEnd ? readingsOf(found, line, page, next) : [found];
      return { url: addressFrom(url), others: others.map(addressFrom), line };
    }),
  );
}

/** A line without the addresses in it, which may name anything. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** How an address may read that ends with its line: likelier first. */
function readingsOf(found: string, begun: Line, begunOn: PageText, next?: PageText): string[] {
  let [line, page, after] = [begun, begunOn, next];
  let longest = [found];
  const all = [found];
  for (let lines = 1; lines < MAX_LINES && all.length < MAX_READINGS; lines++) {
    const going = lineAfter(line, page, after);
    const more = going && CONTINUES.exec(going.text)?.[0];
    if (!going || more === undefined) break;
    const likely = isContinued(longest[0] ?? '', more, going, roomOf(more, going, line, page));
    if (likely === undefined) break;
    longest = longest.flatMap((each) => joined(each, more));
    if (likely) all.unshift(...longest);
    else all.push(...longest);
    if (more.length < going.text.length) break;
    if (!page.lines.includes(going)) [page, after] = [after ?? page, undefined];
    line = going;
  }
  return all;
}

function roomOf(more: string, { text, x, right }: Line, line: Line, page: PageText) {
  return roomFor(((right - x) * more.length) / Math.max(1, text.length), line, page);
}

/** Does an address go on with this? Likely, perhaps (false), or certainly not (`undefined`). */
function isContinued(
  start: string,
  more: string,
  { text }: Line,
  room: 'surely' | 'perhaps' | 'no',
): boolean | undefined {
  if (NEW_ADDRESS.test(more)) return undefined;
  // a host's name may be broken too
  if (BARE_ADDRESS.test(more)) return /[-./]$/.test(start) ? false : undefined;
  const bare = more.replace(/(?<![.:])[.:]+$/, '');
  const isSlug = /[-/]$/.test(start) && /^[a-z-]+$/.test(bare) && more.length === text.length;
  const isWord = WORD.test(bare) || (CAPITALS.test(bare) && room !== 'no') || DATE.test(bare);
  if (isWord && !(isSlug && room === 'no')) return room === 'no' || isSlug ? false : undefined;
  return room !== 'surely';
}

/** A hyphen at a line's end may be the typesetter's. */
function joined(start: string, more: string): string[] {
  return start.endsWith('-') ? [start + more, start.slice(0, -1) + more] : [start + more];
}
