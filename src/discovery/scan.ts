import { addHit, type FoundAt, type Hit } from './hit';
import { titleBefore } from './label';
import { addressed, EMBEDDING, look, NAMES } from './look';
import { ownBadge } from './own-page';
import { pageOf, type ScanRoot } from './page';
import { mayBeBadge } from './recognise';
import { textsWithUrls, textUrls } from './text-urls';
import { isOrIsIn, walk } from './tree';

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
  const own = root.nodeType === 9 && ownBadge(root as Document, pageOf(root, options.url));
  if (own && !options.signal?.aborted) addHit(known, own);
  collect(root, options, { hit: (hit) => addHit(known, hit) });
  return [...known.values()];
}

/** What a pass over the page reports. */
export interface Visitor {
  /** a place that leads to a badge */
  hit(hit: Hit): void;
  /** every element */
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
/** Of so few, each is looked at: a list for each kind would cost more. */
const FEW = 50;

/** What hosts' embed code leaves in a small part is asked for at once. */
const EMBEDDED = EMBEDDING.join();

/** Deeper than this, frames in frames and shadows in shadows are not followed. */
const MAX_DEPTH = 8;

/** Reports every place below a root that leads to a badge, in document order. */
export function collect(root: ScanRoot, options: ScanOptions, visitor: Visitor, depth = 0): void {
  const { signal, ignore } = options;
  if (signal?.aborted || depth > MAX_DEPTH) return;
  const page = pageOf(root, options.url);
  /** by the element or text that leads to them */
  const hits = new Map<Node, Hit[]>();
  const add = (place: Node | undefined, more: Hit[] | undefined) => {
    for (const hit of more ?? []) {
      const node = place ?? hit.element;
      hits.set(node, [...(hits.get(node) ?? []), hit]);
    }
  };
  const few = fewElements(root);
  const frames = new Set<Node>();
  const see = (element: Element, name: string) => {
    if (name === 'iframe' && options.frames !== false) frames.add(element);
    const led = look(element, page, name);
    if (led) add(undefined, led);
  };
  if (few) {
    const embeds: Element[] = [];
    each(root, EMBEDDED, (element) => embeds.push(element));
    for (const element of few) {
      const { localName } = element;
      if (NAMES.has(localName) || embeds.includes(element)) see(element, localName);
    }
  } else {
    for (const name of NAMES) each(root, name, (element) => see(element, name));
    for (const selector of EMBEDDING) each(root, selector, (element) => see(element, element.localName));
  }
  let show = 1;
  // a page as a whole nearly always holds an address, in its scripts
  const parts = root.nodeType === 9 ? (root as Document).documentElement?.childNodes : [root];
  for (const part of parts ?? [])
    textsWithUrls(part, (text) => {
      for (const reading of textUrls(text, mayBeBadge)) {
        const led = reading.flatMap(
          ({ address, before }) =>
            addressed(address, text.parentElement as Element, 'text', page, () =>
              titleBefore(text, before, 1),
            ) ?? [],
        );
        if (led.length === 0) continue;
        add(text, led);
        show = 5;
        return;
      }
    });

  const tell = (place: Node) => {
    const list = hits.get(place);
    hits.delete(place);
    if (list && !(ignore && isOrIsIn(place, ignore))) for (const hit of list) visitor.hit(hit);
  };
  const inside = (place: Node) => {
    const inner = (place as Element).shadowRoot ?? (frames.size && frames.has(place) && frameDocument(place));
    if (!inner) return false;
    visitor.enter?.(inner);
    collect(inner, options, visitor, depth + 1);
    return true;
  };
  if (visitor.later && !few && isLarge(root)) {
    inOrder([...hits.keys()]).forEach(tell);
    frames.forEach(inside);
    visitor.later(root);
    return;
  }
  const meet = (place: Node) => {
    if (place.nodeType === 1) visitor.meet?.(place as Element);
    if (hits.size) tell(place);
    if (place.nodeType !== 1) return;
    if (!inside(place) && visitor.unopened && mayOpen(place as Element)) visitor.unopened(place as Element);
  };
  // one walk for order and shadow roots: each element is asked as little as can be, texts only where one named a badge
  if (few && show === 1) few.forEach(meet);
  else {
    if (root.nodeType === 1) meet(root);
    walk(root, show, meet);
  }
  // what shows a hit may lie outside the root: the image beside a `source`
  for (const place of hits.keys()) tell(place);
}

/** Custom elements, and the outlet in which LinkedIn opens its overlays, may get a shadow root later. */
export function mayOpen(element: Element): boolean {
  return element.localName.includes('-') || element.id === 'interop-outlet';
}

/** A small part of the page, with all elements in it. */
function fewElements(root: ScanRoot): Element[] | undefined {
  if (root.nodeType !== 1) return undefined;
  const all = [root as Element];
  walk(root, 1, (element) => all.push(element as Element) > FEW);
  return all.length > FEW ? undefined : all;
}

function isLarge(root: ScanRoot): boolean {
  // a list by name is counted no further than it is asked for
  if ('getElementsByTagName' in root) return root.getElementsByTagName('*')[LARGE] !== undefined;
  return root.querySelectorAll('*').length > LARGE;
}

/** Places of hits as they stand in the page. */
function inOrder(places: Node[]): Node[] {
  // found in order already, and to compare places among many siblings takes the browser long
  if (new Set(places.map((node) => node.nodeName)).size < 2) return places;
  // 4: `Node.DOCUMENT_POSITION_FOLLOWING`; `Node` is not there in every DOM
  return places.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

/** The root itself, when it matches, and all that match below it. A list is faster to count through than to iterate. */
function each(root: ScanRoot, selector: string, visit: (element: Element) => void): void {
  if ('matches' in root && root.matches(selector)) visit(root);
  const list = root.querySelectorAll(selector);
  for (let index = 0; index < list.length; index++) visit(list[index] as Element);
}

/** Document of a frame of the same origin. */
function frameDocument(element: Node): Document | undefined {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
