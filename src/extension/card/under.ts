import { isOrIsIn, parentOf } from '../../discovery/tree';
import { holds } from './box';
import type { Level } from './seen';

/** The topmost element of the page at a point of a window, what is ours left out. */
function topAt(root: DocumentOrShadowRoot, x: number, y: number, ours: Element): Element | undefined {
  const top = root.elementFromPoint(x, y) ?? undefined;
  return top === ours ? root.elementsFromPoint(x, y).find((each) => each !== ours) : top;
}

/** Does something that has nothing to do with a badge lie over this point of it? */
export function isCovered(levels: readonly Level[], x: number, y: number, ours: Element): boolean {
  return levels.some((level) => {
    const [left, top] = [x - level.x, y - level.y];
    const { element } = level;
    let over: Node | null = topAt(element.getRootNode() as Document | ShadowRoot, left, top, ours) ?? element;
    if (isOrIsIn(over, (node) => node === element)) return false;
    // what covers is seen itself: a link that is stretched over a whole card covers nothing
    for (; over && !isOrIsIn(element, (node) => node === over); over = parentOf(over)) {
      if (over.nodeType === 1 && isOpaque(over as Element, left, top)) return true;
    }
    return false;
  });
}

const PICTURES = /^(?:img|video|canvas|iframe|object|embed|picture|svg)$/;

function isOpaque(element: Element, x: number, y: number): boolean {
  if (!holds(element.getBoundingClientRect(), x, y)) return false;
  if (PICTURES.test(element.localName)) return true;
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element);
  if (backgroundImage !== 'none' || (backdropFilter ?? 'none') !== 'none') return true;
  const [, least, alpha] = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(backgroundColor) ?? [];
  return Number(least ?? alpha ?? 1) > FAINT;
}

/** What lets more through than this hides nothing. */
const FAINT = 0.1;

const CONTROLS = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  '[role=button]',
  '[role=link]',
  '[role=tab]',
  '[role=menuitem]',
  '[role=option]',
  '[role=checkbox]',
  '[role=radio]',
  '[role=switch]',
  '[onclick]',
  '[tabindex]',
  '[contenteditable]',
].join();

/** Would a press at this point of the page's window be meant for something of the page, other than what holds the badge? */
export function isTaken([badge]: readonly Level[], x: number, y: number, ours: Element): boolean {
  let [root, left, top]: [DocumentOrShadowRoot, number, number] = [document, x, y];
  let hit: Element | undefined;
  for (;;) {
    const next = topAt(root, left, top, ours);
    if (!next || next === hit) break;
    hit = next;
    const inner = (next as Partial<HTMLIFrameElement>).contentDocument;
    if (inner) {
      const { left: x0, top: y0 } = next.getBoundingClientRect();
      left -= x0 + next.clientLeft;
      top -= y0 + next.clientTop;
    }
    const within = inner ?? next.shadowRoot;
    if (!within) break;
    root = within;
  }
  // scripts listen where no markup tells of it, but the shape of the mouse does; it is inherited
  const pointed = hit !== undefined && isPointed(hit);
  for (let node: Node | null = hit ?? null; node; node = parentOf(node)) {
    if (isOrIsIn(badge?.element ?? null, (each) => each === node)) {
      return pointed && node.nodeType === 1 && !isPointed(node as Element);
    }
    if (node.nodeType === 1 && (node as Element).matches(CONTROLS)) return true;
  }
  return pointed;
}

function isPointed(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}
