import { recogniseHost, unwrap } from '../../discovery';
import { unproxied } from '../../discovery/images';
import { addressesIn } from '../../discovery/text-urls';
import { type BadgeMessage, MAX_EMBEDDED, MAX_LABEL, MAX_URL } from '../../messages';
import type { MenuTarget } from '../../platform/ways-in';

/** JSON, also where not all of it was selected, or a token. A link in Markdown begins with a bracket as well. */
const CREDENTIAL = /^\{|^\[\s*[{["]|^ey[\w-]+\./;

/** The badge that the reader pointed at with the menu. It comes from the browser, not from the page's script. */
export function askedFor({
  linkUrl,
  srcUrl,
  selectionText,
}: Omit<MenuTarget, 'frameId'>): BadgeMessage | undefined {
  const link = linkUrl === undefined ? undefined : at(linkUrl, 'link');
  if (link?.host !== undefined) return link;
  if (srcUrl !== undefined) return pictured(srcUrl) ?? link;
  if (link) return link;
  const text = selectionText?.trim() ?? '';
  return text === '' ? undefined : selected(text);
}

/** A picture may come by way of a proxy, which says in its address where it has it from. */
function pictured(url: string): BadgeMessage | undefined {
  const all = unproxied(url).map((each) => at(each, 'image'));
  return all.find((each) => each?.host !== undefined) ?? all[0];
}

/** A selection is an address, or holds one, or is itself the text of a credential. */
function selected(text: string): BadgeMessage | undefined {
  const addresses = CREDENTIAL.test(text) ? [] : addressesIn(text, () => true);
  const all = addresses.map(({ address }) => ({
    badge: at(address, 'text'),
    isWhole: text.includes(address),
  }));
  // what is written without `https://` is an address only where it is that of a badge
  const meant = all.find(({ badge }) => badge?.host !== undefined) ?? all.find(({ isWhole }) => isWhole);
  if (meant?.badge) return meant.badge;
  if (text.length > MAX_EMBEDDED) return undefined;
  return { url: '', label: text.slice(0, 80), kind: 'text', embedded: text };
}

function at(address: string, kind: string): BadgeMessage | undefined {
  const target = unwrap(address);
  if (!target || target.url.length > MAX_URL) return undefined;
  const { url, email } = target;
  // before anything is taken off it: a fragment may be all that tells
  const host = recogniseHost(address)?.host.id;
  return {
    url,
    label: url.slice(0, MAX_LABEL),
    kind,
    ...(host === undefined ? {} : { host }),
    ...(email === undefined ? {} : { email }),
  };
}
