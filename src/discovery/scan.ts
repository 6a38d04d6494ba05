import { addHit, type FoundAt, type Hit } from './hit';
import { addressed, look, type Page, SELECTORS } from './look';
import { mayBeBadge } from './recognise';
import { siteOf } from './sites';
import { textUrls } from './text-urls';
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
  /** a further root (shadow root, frame), before it is looked through */
  enter?(root: ScanRoot): void;
  /** an element that may yet get a shadow root */
  unopened?(host: Element): void;
}

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

  const tell = (element: Element) => {
    if (!ignore || !isOrIsIn(element, ignore)) for (const hit of hits.get(element) ?? []) visitor.hit(hit);
    hits.delete(element);
  };
  const meet = (node: Node) => {
    const element = node as Element;
    if (hits.size && hits.has(element)) tell(element);
    const inner = element.shadowRoot ?? (frames.size && frames.has(element) && frameDocument(element));
    if (inner) {
      visitor.enter?.(inner);
      collect(inner, options, visitor, depth + 1);
    } else if (visitor.unopened && mayOpen(element)) visitor.unopened(element);
  };
  const read = (text: Text) => {
    for (const address of textUrls(text, mayBeBadge)) {
      const element = text.parentElement as Element;
      add(addressed(address, element, 'text', page));
      tell(element);
    }
  };
  // one walk for order, text and shadow roots: each node is asked as little as can be
  if (root.nodeType === 1) meet(root);
  walk(root, 5, (node) => (node.nodeType === 3 ? read(node as Text) : meet(node)));
  // what shows a hit may lie outside the root: the image beside a `source`
  for (const element of [...hits.keys()]) tell(element);
}

/** The root itself, when it matches, and all that match below it. A list is faster to count through than to iterate. */
function each(root: ScanRoot, selector: string, visit: (element: Element) => void): void {
  if ('matches' in root && root.matches(selector)) visit(root);
  const list = root.querySelectorAll(selector);
  for (let index = 0; index < list.length; index++) visit(list[index] as Element);
}

/** Custom elements, and the outlet in which LinkedIn opens its overlays, may get a shadow root later. */
function mayOpen(element: Element): boolean {
  return element.localName.includes('-') || element.id === 'interop-outlet';
}

function pageOf(root: ScanRoot, url: string): Page {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // sites change their address without loading anew, and a frame has its own (about:blank and blob: have none)
  const here =
    webUrl(owner?.defaultView?.location?.href ?? '')?.href ?? (URL.canParse(url) ? url : 'about:blank');
  const stated = owner?.querySelector('base[href]')?.getAttribute('href');
  const base = (stated && webUrl(stated, here)?.href) || here;
  const address = webUrl(base);
  return { base, site: address && siteOf(address), ownLinks: mayBeBadge(address?.hostname ?? '') };
}

/** Document of a frame of the same origin. */
function frameDocument(element: Element): Document | undefined {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
