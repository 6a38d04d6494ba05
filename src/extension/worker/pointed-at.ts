import { recogniseHost, unwrap } from '../../discovery';
import { type BadgeMessage, MAX_EMBEDDED, MAX_LABEL, MAX_URL } from '../../messages';
import type { MenuTarget } from '../../platform/ways-in';

/** The badge that the reader pointed at with the menu. It comes from the browser, not from the page's script. */
export function askedFor({ linkUrl, srcUrl, selectionText }: MenuTarget): BadgeMessage | undefined {
  const link = linkUrl === undefined ? undefined : unwrap(linkUrl);
  if (link && recogniseHost(link.url)) return at(link.url, 'link', link.email);
  if (srcUrl !== undefined) return pictured(srcUrl) ?? (link && at(link.url, 'link', link.email));
  if (link) return at(link.url, 'link', link.email);
  const text = selectionText?.trim() ?? '';
  return text === '' ? undefined : selected(text);
}

function pictured(url: string): BadgeMessage | undefined {
  const address = unwrap(url)?.url;
  return address === undefined ? undefined : at(address, 'image');
}

/** A selection is an address, or holds one, or is itself the text of a credential. */
function selected(text: string): BadgeMessage | undefined {
  const isCredential = /^[{[]|^ey[\w-]+\./.test(text);
  const address = isCredential ? undefined : /https?:\/\/[^\s<>"']+/.exec(text)?.[0];
  const target = address === undefined ? undefined : unwrap(address);
  if (target) return at(target.url, 'text', target.email);
  if (text.length > MAX_EMBEDDED) return undefined;
  return { url: '', label: text.slice(0, 80), kind: 'text', embedded: text };
}

function at(url: string, kind: string, email?: string): BadgeMessage | undefined {
  if (url.length > MAX_URL) return undefined;
  return { url, label: url.slice(0, MAX_LABEL), kind, ...(email === undefined ? {} : { email }) };
}
