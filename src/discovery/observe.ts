import { LEADS, WORDS } from './attributes';
import type { FoundAt, Hit } from './hit';
import { ownBadge } from './own-page';
import { pageOf, type ScanRoot } from './page';
import { mayBeBadge } from './recognise';
import { collect, mayOpen } from './scan';
import { type Schedule, whenIdle } from './schedule';
import { type Known, settle } from './settle';
import { createSweeps } from './sweep';
import { isIn, isOrIsIn, walk } from './tree';

export interface ObserveOptions {
  /** address of the page; its own location is followed where it has one */
  url: string;
  signal: AbortSignal;
  /**
   * Told of badges that are new or stand in other elements than before, and of those that are gone.
   * A badge keeps its identity: it is the same object each time, with `elements` brought up to date.
   */
  onChange(found: FoundAt[], gone: FoundAt[]): void;
  /** nodes of ours: never looked at, and their comings and goings wake nobody */
  ignore?(node: Node): boolean;
  /** see `ScanOptions.frames` */
  frames?: boolean;
  schedule?: Schedule;
}

export interface Observation {
  /** what the page holds now */
  found(): FoundAt[];
  /** looks at everything again, soon */
  rescan(): void;
}

const STIRS = ['load', 'pointerover', 'focusin'];

/** Time for one turn, in milliseconds; what is left waits for the next. */
const TURN = 10;

/**
 * Scans a page at once and then follows it: what is added, changed or removed, in batches at idle moments.
 * Cost grows with what changed. Ends with the signal.
 */
export function observe(document: Document, options: ObserveOptions): Observation {
  const { signal, ignore = () => false, schedule = whenIdle } = options;
  const known: Known = { badges: new Map(), at: new WeakMap() };
  const changed = new Set<ScanRoot>();
  const waiting = new Set<Element>();
  const watched = new WeakSet<Node>();
  /** elements whose own text named a badge */
  const spoken = new WeakSet<Node>();
  /** elements in which a badge was met: only these can be stale places */
  const places = new WeakSet<Element>();
  /** those of them that are called by what lies in them */
  const named = new WeakSet<Node>();
  /** the badge that the page itself shows */
  let own: Hit | undefined;
  /** elements with badges that have left the page */
  const left = new Set<Element>();
  /** something has left the page that was not looked through: with it may be the place of any badge */
  let anyLeft = false;
  /** badges may stand in shadow roots and frames, which no walk through what left comes upon */
  let hasInner = false;
  let cancel: (() => void) | undefined;

  const wake = () => {
    cancel ??= schedule(turn);
  };
  const change = (node: Node) => {
    const isText = node.nodeType === 3;
    const root = isText ? node.parentNode : node;
    // counters and clocks: text that cannot name a badge, in an element whose text did not name one either
    if (isText && !(root && spoken.has(root)) && !mayBeBadge((node as Text).data)) return;
    if (root && [1, 9, 11].includes(root.nodeType) && !isOrIsIn(root, ignore)) changed.add(root as ScanRoot);
  };
  const leave = (node: Node) => {
    if (node.nodeType !== 1 || ignore(node)) return;
    if (hasInner) anyLeft = true;
    const note = (each: Node) => {
      if (known.at.has(each as Element)) left.add(each as Element);
    };
    note(node);
    if (!hasInner) walk(node, 1, note);
  };
  const sweeps = createSweeps((element) => {
    if (element.shadowRoot) change(element.shadowRoot);
    else if (mayOpen(element)) waiting.add(element);
  });
  const { MutationObserver } = document.defaultView ?? globalThis;
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (ignore(target)) continue;
      if (known.badges.size > 0)
        isOrIsIn(addedNodes[0] ?? target, (node) => named.has(node) && !!changed.add(node as Element));
      const isLead = type !== 'childList' && !WORDS.includes(attributeName ?? '');
      if (isLead || spoken.has(target)) change(target);
      addedNodes.forEach(change);
      if (known.badges.size > 0) removedNodes.forEach(leave);
      if (changed.size || anyLeft || left.size) wake();
    }
  });
  // a frame that finishes loading changes nothing in the page around it; a script may open shadow roots, and so may
  // anything else: then the mouse or the keyboard comes to their host as though there were nothing in it
  const stirred = ({ type, target }: Event) => {
    const element = target as Element;
    if (type === 'load' && element.localName === 'iframe') {
      anyLeft = true;
      change(element);
      wake();
    } else if (waiting.has(element) || element.localName === 'script') wake();
  };

  const watch = (root: ScanRoot) => {
    if (watched.has(root)) return;
    watched.add(root);
    hasInner ||= root !== document;
    for (const type of STIRS) root.addEventListener(type, stirred, { capture: true, signal });
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...LEADS, ...WORDS],
    });
  };

  function turn() {
    cancel = undefined;
    if (signal.aborted) return;
    upgraded();
    const started = performance.now();
    const looked = new Set<Node>();
    const hits: Hit[] = [];
    const again = new Set<Element>();
    const large: Node[] = [];
    // sites change their address without loading anew, and put up their first heading late
    const shown = ownBadge(document, pageOf(document, options.url));
    if (own && (own.element !== shown?.element || own.key !== shown.key)) {
      again.add(own.element);
      changed.add(own.element);
    }
    own = shown;
    if (own) hits.push(own);
    for (const root of changed) {
      if (looked.size && performance.now() - started > TURN) break;
      changed.delete(root);
      // what lies below another changed root is looked at with it; what has left needs no look
      const covered =
        (changed.size > 0 || looked.size > 0) &&
        isOrIsIn(root, (node) => changed.has(node as ScanRoot) || looked.has(node));
      if (covered || !isIn(document, root)) continue;
      looked.add(root);
      collect(root, options, {
        hit(hit) {
          hits.push(hit);
          places.add(hit.element);
          (hit.found.kind === 'text' ? spoken : named).add(hit.element);
        },
        meet(element) {
          if (places.has(element)) again.add(element);
        },
        enter: watch,
        unopened: (host) => waiting.add(host),
        later(part) {
          large.push(part);
          sweeps.add(part);
        },
      });
    }
    const isStale = (element: Element) =>
      again.has(element) || large.some((part) => part.contains(element)) || !isIn(document, element);
    const any = anyLeft || large.length > 0;
    const suspects = { isStale, ...(any ? {} : { elements: [...again, ...left] }) };
    const { news, gone } = settle(known, hits, any || again.size || left.size ? suspects : undefined);
    anyLeft = false;
    left.clear();
    if (news.length || gone.length) options.onChange(news, gone);
    // the first turn is over at once; there are idle moments for the rest
    const isDone = large.length === 0 && sweeps.run(started + TURN);
    if (changed.size || !isDone) wake();
  }

  /** An element may get its shadow root long after it came into the page, and no mutation tells of it. */
  function upgraded() {
    for (const host of waiting) {
      if (host.shadowRoot) change(host.shadowRoot);
      if (host.shadowRoot || !isIn(document, host)) waiting.delete(host);
    }
    for (const root of changed) if (root.nodeType === 11) watch(root);
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    known.badges.clear();
    changed.clear();
    sweeps.clear();
  });
  const rescan = () => {
    if (signal.aborted) return;
    anyLeft = true;
    change(document);
    wake();
  };
  if (!signal.aborted) {
    watch(document);
    change(document);
    turn();
  }
  return { found: () => [...known.badges.values()], rescan };
}
