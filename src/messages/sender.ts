/** The parts of a sender that tell who it is. */
export interface SenderFacts {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Who sent a message. A page of ours has our origin and is not framed: one inside a web page's frame is in
 * that page's hands. A content script has the origin of its page and a tab. All others are strangers.
 */
export function tierOf(sender: SenderFacts, ownId: string, ownOrigin: string): 'ui' | 'page' | 'stranger' {
  if (sender.id !== ownId) return 'stranger';
  const origin =
    sender.origin ?? (sender.url && URL.canParse(sender.url) ? new URL(sender.url).origin : undefined);
  const isOurs = origin === ownOrigin || sender.url?.startsWith(`${ownOrigin}/`) === true;
  if (isOurs) return sender.frameId === undefined || sender.frameId === 0 ? 'ui' : 'stranger';
  return sender.tab?.id === undefined ? 'stranger' : 'page';
}
