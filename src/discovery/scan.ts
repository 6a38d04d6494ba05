import { addHit, type FoundAt, type Hit } from './hit';
import { addressed, look, type Page, SELECTORS } from './look';
import { mayBeBadge } from './recognise';
import { siteOf } from './sites';
import { textsWithUrls, textUrls } from './text-urls';
import { isOrIsIn, walk } from './tree';
import { webUrl } from './url';

/** Where a scan may start: a page, a part of it, or an open shadow root. */
export type ScanRoot = Document | ShadowRoot | Element;

export interface ScanOptions {
  /** address of the page */
  url: string;
  signal?: AbortSignal;
  /** also look into frames of the same origin (default true); false when a script of ours runs in each frame */
  frames?: boolean;
  /** nodes of ours: passed over with all below them */
  ignore?(node: Node): boolean;
}

/**
 * All badges below a root, in document order, each award once: links, embeds, images, structured data and
 * addresses in text, through open shadow roots and frames of the same origin. Reads the page and nothing else.
 */
export function scan(root: ScanRoot, options: ScanOptions): FoundAt[] {
  const known = new Map<string, FoundAt>();
  collect(root, options, { hit: (hit) => addHit(known, hit) });
  return [...known.values()];
}

/** What a pass over the page reports. */
export interface Visitor {
  /** a place that leads to a badge */
  hit(hit: Hit): void;
  /** every element, before what it leads to */
  meet?(element: Element): void;
  /** a further root (shadow root, frame), before it is looked through */
  enter?(root: ScanRoot): void;
  /** an element that may yet get a shadow root */
  unopened?(host: Element): void;
  /**
   * Takes a root that is too large for every element to be visited now. Its links, pictures and texts have been
   * told of; its shadow roots, and what may become one, are still to be looked for. Left out, all is done at once.
   */
  later?(root: ScanRoot): void;
}

/** Elements; visiting so many takes about a millisecond. */
const LARGE = 500;

/** Deeper than this, frames in frames and shadows in shadows are not followed. */
const MAX_DEPTH = 8;

/** Reports every place below a root that leads to a badge, in document order. */
export function collect(root: ScanRoot, options: ScanOptions, visitor: Visitor, depth = 0): void {
  const { signal, ignore } = options;
  if (signal?.aborted || depth > MAX_DEPTH) return;
  const page = pageOf(root, options.url);
  const hits = new Map<Element, Hit[]>();
  const add = (more: Hit[] = []) => {
    for (const hit of more) hits.set(hit.element, [...(hits.get(hit.element) ?? []), hit]);
  };
  for (const selector of SELECTORS) each(root, selector, (element) => add(look(element, page)));
  const frames = new Set<Element>();
  if (options.frames !== false) each(root, 'iframe', (frame) => frames.add(frame));
  const written = textHits(root, page);
  const tell = (element: Element, list: readonly Hit[] | undefined) => {
    if (list && !(ignore && isOrIsIn(element, ignore))) for (const hit of list) visitor.hit(hit);
  };
  const enter = (inner: ScanRoot) => {
    visitor.enter?.(inner);
    collect(inner, options, visitor, depth + 1);
  };
  const meet = (element: Element) => {
    visitor.meet?.(element);
    if (hits.size && hits.has(element)) {
      tell(element, hits.get(element));
      hits.delete(element);
    }
    const inner = element.shadowRoot ?? (frames.size && frames.has(element) && frameDocument(element));
    if (inner) enter(inner);
    else if (visitor.unopened && mayOpen(element)) visitor.unopened(element);
  };
  if (visitor.later && isLarge(root)) {
    for (const [element, list] of inOrder(hits, written)) tell(element, list);
    for (const frame of frames) {
      const inner = frameDocument(frame);
      if (inner) enter(inner);
    }
    visitor.later(root);
    return;
  }
  // one walk for order and shadow roots: each element is asked as little as can be, texts only where one named a badge
  if (root.nodeType === 1) meet(root as Element);
  if (written.size === 0) walk(root, 1, (node) => meet(node as Element));
  else
    walk(root, 5, (node) => {
      if (node.nodeType === 3) tell(node.parentElement as Element, written.get(node as Text));
      else meet(node as Element);
    });
  // what shows a hit may lie outside the root: the image beside a `source`
  for (const [element, list] of hits) tell(element, list);
}

/** Custom elements, and the outlet in which LinkedIn opens its overlays, may get a shadow root later. */
export function mayOpen(element: Element): boolean {
  return element.localName.includes('-') || element.id === 'interop-outlet';
}

function isLarge(root: ScanRoot): boolean {
  const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
  return all.length > LARGE;
}

/** Hits of elements and texts as they stand in the page. */
function inOrder(
  hits: ReadonlyMap<Element, Hit[]>,
  written: ReadonlyMap<Text, Hit[]>,
): (readonly [Element, Hit[]])[] {
  const texts = [...written].map(([text, list]) => [text, text.parentElement as Element, list] as const);
  const all = [...[...hits].map(([element, list]) => [element, element, list] as const), ...texts];
  // found in order already, and to compare places in a long list of siblings takes the browser long
  const kinds = new Set(all.map(([node]) => node.nodeName));
  if (kinds.size < 2) return all.map(([, element, list]) => [element, list]);
  // 4: `Node.DOCUMENT_POSITION_FOLLOWING`; `Node` is not there in every DOM
  all.sort(([one], [other]) => (one === other ? 0 : one.compareDocumentPosition(other) & 4 ? -1 : 1));
  return all.map(([, element, list]) => [element, list]);
}

/** Badges named in text, by the text. */
function textHits(root: ScanRoot, page: Page): Map<Text, Hit[]> {
  const all = new Map<Text, Hit[]>();
  const read = (text: Text) => {
    const hits = textUrls(text, mayBeBadge).flatMap(
      (address) => addressed(address, text.parentElement as Element, 'text', page) ?? [],
    );
    if (hits.length) all.set(text, hits);
  };
  // a page as a whole nearly always holds an address, in its scripts
  const parts = root.nodeType === 9 ? (root as Document).documentElement?.childNodes : [root];
  for (const part of parts ?? []) textsWithUrls(part, read);
  return all;
}

/** The root itself, when it matches, and all that match below it. A list is faster to count through than to iterate. */
function each(root: ScanRoot, selector: string, visit: (element: Element) => void): void {
  if ('matches' in root && root.matches(selector)) visit(root);
  // browsers find elements by name much faster than by any selector
  const list =
    'getElementsByTagName' in root && /^[a-z]+$/.test(selector)
      ? root.getElementsByTagName(selector)
      : root.querySelectorAll(selector);
  for (let index = 0; index < list.length; index++) visit(list[index] as Element);
}

let last: { address: string; base: string; url: string; page: Page } | undefined;

/** As nearly every look is at the same page as the one before, its addresses are not parsed again. */
function pageOf(root: ScanRoot, url: string): Page {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // only in a browser does a page know its own address
  const address = owner?.URL || undefined;
  if (!owner || address === undefined || !owner.defaultView) return newPageOf(owner, url);
  const base = owner.baseURI;
  if (last?.address !== address || last.base !== base || last.url !== url)
    last = { address, base, url, page: newPageOf(owner, url) };
  return last.page;
}

function newPageOf(owner: Document | null, url: string): Page {
  // sites change their address without loading anew, and a frame has its own (about:blank and blob: have none)
  const here =
    webUrl(owner?.defaultView?.location?.href ?? '')?.href ?? (URL.canParse(url) ? url : 'about:blank');
  const base = baseOf(owner, here);
  const address = webUrl(base);
  return { base, site: address && siteOf(address), ownLinks: mayBeBadge(address?.hostname ?? '') };
}

function baseOf(page: Document | null, here: string): string {
  // in a browser the page knows, and need not be searched; elsewhere it may have no address
  if (page?.URL === here) return webUrl(page.baseURI)?.href ?? here;
  const stated = page?.querySelector('base[href]')?.getAttribute('href');
  return (stated && webUrl(stated, here)?.href) || here;
}

/** Document of a frame of the same origin. */
function frameDocument(element: Element): Document | undefined {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
