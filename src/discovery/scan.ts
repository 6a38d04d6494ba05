import { addHit, type FoundAt, type Hit } from './hit';
import { addressed, look, type Page, SELECTOR } from './look';
import { mayBeBadge } from './recognise';
import { siteOf } from './sites';
import { textUrls } from './text-urls';
import { isOrIsIn } from './tree';
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

/** Reports every place below a root that leads to a badge. */
export function collect(root: ScanRoot, options: ScanOptions, visitor: Visitor, depth = 0): void {
  const { signal, ignore } = options;
  if (signal?.aborted || depth > MAX_DEPTH) return;
  const page = pageOf(root, options.url);
  const report = (hits: Hit[] = []) => {
    for (const hit of hits) if (!ignore || !isOrIsIn(hit.element, ignore)) visitor.hit(hit);
  };
  for (const element of within(root, SELECTOR)) report(look(element, page));
  for (const { text, element } of textUrls(root, mayBeBadge)) report(addressed(text, element, 'text', page));
  for (const inner of innerRoots(root, options.frames !== false, visitor)) {
    visitor.enter?.(inner);
    collect(inner, options, visitor, depth + 1);
  }
}

/** Elements below the root that match, and the root itself when it does. */
function within(root: ScanRoot, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)];
  return 'matches' in root && root.matches(selector) ? [root, ...below] : below;
}

function pageOf(root: ScanRoot, url: string): Page {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // sites change their address without loading anew, and a frame has its own (about:blank and blob: have none)
  const here = webUrl(owner?.defaultView?.location?.href ?? '')?.href ?? url;
  const stated = owner?.querySelector('base[href]')?.getAttribute('href');
  const base = (stated && webUrl(stated, here)?.href) || here;
  const address = webUrl(base);
  return { base, site: address && siteOf(address), ownLinks: mayBeBadge(address?.hostname ?? '') };
}

/** Open shadow roots and, when wanted, documents of same-origin frames. */
function* innerRoots(root: ScanRoot, frames: boolean, visitor: Visitor): Generator<ScanRoot> {
  for (const element of within(root, '*')) {
    if (element.shadowRoot) yield element.shadowRoot;
    // custom elements, and the outlet in which LinkedIn opens its overlays
    else if (element.localName.includes('-') || element.id === 'interop-outlet') visitor.unopened?.(element);
    const inner = frames && element.localName === 'iframe' && frameDocument(element as HTMLIFrameElement);
    if (inner) yield inner;
  }
}

function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
