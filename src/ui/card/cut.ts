/** Characters of one text that a card has room for; the full report has all of it. */
const ROOM = 320;

/** A text no longer than there is room for, cut between words and never within a character. */
export function cut(text: string, room = ROOM): string {
  if (text.length <= room) return text;
  const start = [...text.slice(0, room * 2)].slice(0, room).join('');
  // a text without spaces is cut where it must be
  const words = start.replace(/[\s\p{P}]+\S*$/u, '');
  return `${words.length > room / 2 ? words : start}…`;
}
