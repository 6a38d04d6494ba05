import { parentOf } from '../../discovery/tree';
import { type Box, heightOf, meet, moved, widthOf } from './box';

/** An element and the frames around it, each with how far its window lies from that of the page. */
export interface Level {
  element: Element;
  x: number;
  y: number;
}

/** The part of an element that panes and frames around it let through, in the page's window. */
export interface Seen {
  box: Box;
  levels: Level[];
}

/** What cuts off what an element holds, and what it holds on to; asked for once in each look at the page. */
interface Pane {
  position: string;
  style: CSSStyleDeclaration;
  /** the sides that it cuts off at */
  cut: Box | undefined;
}

export type Panes = Map<Element, Pane>;

/**
 * Where an element is seen; `undefined` when it is scrolled out of a pane or frame, is hidden or takes no room.
 *
 * @param part of it that is let through, where that is known: only what is cut in two has to be measured
 */
export function seenOf(element: Element, panes: Panes, part: number | undefined): Seen | undefined {
  if (part === 0 || !element.checkVisibility({ visibilityProperty: true })) return undefined;
  const whole: Box = element.getBoundingClientRect();
  const levels: Level[] = [];
  let box = whole;
  for (let each: Element | null | undefined = element; each; ) {
    levels.push({ element: each, x: 0, y: 0 });
    if (part !== 1) box = meet(box, windowOf(each, panes));
    const frame: Element | null | undefined = each.ownerDocument.defaultView?.frameElement;
    if (frame) {
      const { left, top } = frame.getBoundingClientRect();
      const { clientLeft, clientTop, clientWidth, clientHeight } = frame;
      const inside = meet(box, { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
      const [right, down] = [left + clientLeft, top + clientTop];
      for (const level of levels) {
        level.x += right;
        level.y += down;
      }
      box = moved(inside, right, down);
    }
    each = frame;
  }
  return shows(whole, box) ? { box, levels } : undefined;
}

/** A sliver of a badge is not worth a mark; a badge that is small itself is seen whole or not at all. */
const SLIVER = 9;

function shows(whole: Box, seen: Box): boolean {
  const [width, height] = [widthOf(seen), heightOf(seen)];
  if (width <= 0 || height <= 0) return false;
  return width >= Math.min(SLIVER, widthOf(whole) / 2) && height >= Math.min(SLIVER, heightOf(whole) / 2);
}

/** What the panes around an element leave of its document. */
function windowOf(element: Element, panes: Panes): Box {
  let box = EVERYWHERE;
  let { position } = getComputedStyle(element);
  for (let node = around(element); node && node.nodeType !== 9; node = around(node)) {
    if (node.nodeType !== 1) continue;
    const pane = paneOf(node as Element, panes);
    if (!isHeldBy(pane, position)) continue;
    if (pane.cut) box = meet(box, pane.cut);
    position = pane.position;
  }
  return box;
}

/** What a node is drawn in: the slot that it was given to, or what holds it. */
function around(node: Node): Node | null {
  return (node.nodeType === 1 && (node as Element).assignedSlot) || parentOf(node);
}

const [FAR_BACK, FAR] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const EVERYWHERE: Box = { left: FAR_BACK, top: FAR_BACK, right: FAR, bottom: FAR };

/** What is placed absolutely keeps to fewer elements than what stands in the text, and what is fixed to fewer still. */
function isHeldBy(pane: Pane, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') return true;
  if (position === 'absolute' && pane.position !== 'static') return true;
  const { transform, filter, contain } = pane.style;
  return transform !== 'none' || filter !== 'none' || contain !== 'none';
}

function paneOf(element: Element, panes: Panes): Pane {
  const known = panes.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const cut = cuts(element, style) ? cutOf(element, style) : undefined;
  const pane: Pane = { position: style.position, style, cut };
  panes.set(element, pane);
  return pane;
}

function cuts(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  // these have no box of their own that could cut anything off
  if (display === 'inline' || display === 'contents') return false;
  return !isOfWindow(element);
}

/** The browser gives the window what the root says of overflow, or else what the body says. */
function isOfWindow(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  return (
    element === documentElement ||
    (element === body && getComputedStyle(documentElement).overflow === 'visible')
  );
}

function cutOf(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    ...EVERYWHERE,
    ...(overflowX === 'visible' ? {} : { left, right }),
    ...(overflowY === 'visible' ? {} : { top, bottom }),
  };
}
