import { type FoundAt, isOrIsIn } from '../../discovery';
import type { PageSettings } from '../../messages';
import { LAYER_WIDTH, type Layer } from './layer';
import { rise } from './rise';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a mark (see `styles.ts`), and between it and its badge. */
const SIZE = 18;
const GAP = 4;
const FOCUSABLE = 'a[href],button,input,[tabindex]';

/** The small marks beside badges, drawn over the page at the corner of each badge's last visible element. */
export interface Marks {
  show(found: readonly FoundAt[]): void;
  /** puts every mark where its badge now is */
  place(): void;
  /** the element that a mark belongs to, and back */
  markOf(badge: FoundAt): HTMLElement | undefined;
  /** moves the keyboard to a mark and lets it stand out until the keyboard leaves it */
  point(mark: HTMLElement): void;
}

/** What a reader does to a mark. */
export interface MarkActions {
  onOpen(badge: FoundAt, mark: HTMLElement): void;
  /** the mouse came (a mark) or went (`undefined`) */
  onRest(badge: FoundAt, mark: HTMLElement | undefined): void;
  onFocus(badge: FoundAt, mark: HTMLElement): void;
}

/** In the mode `click` nothing opens by itself, so the keyboard reaches every mark. */
export function createMarks(
  layer: Layer,
  { mode, markOf }: Pick<PageSettings, 'mode' | 'markOf'>,
  actions: MarkActions,
): Marks {
  const marks = new Map<FoundAt, HTMLElement>();
  const place = () => {
    const modal = rise(
      layer,
      [...marks.keys()].flatMap(({ elements }) => elements),
    );
    const origin = layer.host.getBoundingClientRect();
    const places = [...marks].map(([badge, mark]) => ({ mark, box: boxOf(badge, modal) }));
    // a page that is magnified by its styles magnifies our pixels too
    const scale = origin.width / LAYER_WIDTH || 1;
    for (const { mark, box } of places) {
      mark.style.display = box ? '' : 'none';
      if (!box) continue;
      // after it, or before it where the page ends there: texts from right to left, columns at the edge
      const after = box.right + (GAP + SIZE) * scale <= innerWidth || box.left < (GAP + SIZE) * scale;
      const x = (after ? box.right : box.left) - origin.left;
      const y = (box.top - origin.top) / scale;
      mark.style.transform = `translate(${x / scale + (after ? GAP : -GAP - SIZE)}px,${y}px)`;
    }
  };
  return {
    show(found) {
      for (const [badge, mark] of marks) {
        if (found.includes(badge)) continue;
        mark.remove();
        marks.delete(badge);
      }
      for (const badge of found) {
        const label = markOf.replace('{label}', () => badge.label || badge.host);
        // pages fill in what a badge is called after its link
        marks.get(badge)?.setAttribute('aria-label', label);
        if (marks.has(badge)) continue;
        const mark = drawMark(layer.host.ownerDocument, label);
        // a link is reached by itself; what cannot be focused is reached by its mark
        const reached = mode === 'hover' && badge.elements.some((element) => element.matches(FOCUSABLE));
        mark.tabIndex = reached ? -1 : 0;
        mark.addEventListener('click', () => actions.onOpen(badge, mark));
        mark.addEventListener('pointerenter', () => actions.onRest(badge, mark));
        mark.addEventListener('pointerleave', () => actions.onRest(badge, undefined));
        mark.addEventListener('focus', () => {
          if (mark.matches(':focus-visible')) actions.onFocus(badge, mark);
        });
        marks.set(badge, mark);
        layer.root.append(mark);
      }
      place();
    },
    place,
    markOf: (badge) => marks.get(badge),
    point(mark) {
      for (const each of marks.values()) each.classList.remove('pointed');
      mark.classList.add('pointed');
      mark.addEventListener('blur', () => mark.classList.remove('pointed'), { once: true });
      mark.focus({ preventScroll: true });
    },
  };
}

/** @param modal what covers the rest of the page */
function boxOf(badge: FoundAt, modal: Element | undefined): DOMRect | undefined {
  for (const element of [...badge.elements].reverse()) {
    if (modal && !isOrIsIn(element, (node) => node === modal)) continue;
    const box = inPage(element);
    if (box && box.width > 0 && box.height > 0) return box;
  }
  return undefined;
}

/** Where an element is seen in the page, through the frames around it; `undefined` when it is scrolled out of one. */
function inPage(element: Element): DOMRect | undefined {
  let box = element.getBoundingClientRect();
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const { left, top } = frame.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = frame;
    if (box.bottom < 0 || box.right < 0 || box.top > clientHeight || box.left > clientWidth) return undefined;
    box = new DOMRect(box.x + left + clientLeft, box.y + top + clientTop, box.width, box.height);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return box;
}

function drawMark(document: Document, label: string): HTMLElement {
  const mark = document.createElement('button');
  mark.className = 'mark';
  mark.type = 'button';
  mark.setAttribute('aria-label', label);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3 10s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5zM10 8a2 2 0 100 4 2 2 0 000-4');
  svg.append(path);
  mark.append(svg);
  return mark;
}
