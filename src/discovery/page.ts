import { mayBeBadge, type Recognised, recognise } from './recognise';
import { siteOf } from './sites';
import type { Site } from './sites/site';
import { webUrl } from './url';

/** Where a scan may start: a page, a part of it, or an open shadow root. */
export type ScanRoot = Document | ShadowRoot | Element;

/** What looking at an element needs to know about its page. */
export interface Page {
  /** address that relative links start from */
  base: string;
  site: Site | undefined;
  /** the page is a badge host's own: its relative links may lead to badges */
  ownLinks: boolean;
  /** the page is itself the page of a badge */
  own: Recognised | undefined;
}

let last: { address: string; base: string; url: string; page: Page } | undefined;

/** As nearly every look is at the same page as the one before, its addresses are not parsed again. */
export function pageOf(root: ScanRoot, url: string): Page {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // only in a browser does a page know its own address
  if (!owner?.URL || !owner.defaultView) return newPageOf(owner, url);
  const { URL: address, baseURI: base } = owner;
  if (last?.address !== address || last.base !== base || last.url !== url)
    last = { address, base, url, page: newPageOf(owner, url) };
  return last.page;
}

function newPageOf(owner: Document | null, url: string): Page {
  // sites change their address without loading anew, and a frame has its own (about:blank and blob: have none)
  const here =
    webUrl(owner?.defaultView?.location?.href ?? '')?.href ?? (URL.canParse(url) ? url : 'about:blank');
  const stated = owner?.querySelector('base[href]')?.getAttribute('href');
  const base = (stated && webUrl(stated, here)?.href) || here;
  const address = webUrl(base);
  return {
    base,
    site: address && siteOf(address),
    ownLinks: mayBeBadge(address?.hostname ?? ''),
    own: mayBeBadge(here) ? recognise(here) : undefined,
  };
}
