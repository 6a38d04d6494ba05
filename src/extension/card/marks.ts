import type { FoundAt } from '../../discovery';
import type { PageSettings } from '../../messages';
import { drawMark } from './draw-mark';
import type { Layer } from './layer';
import type { LetThrough } from './let-through';
import { type Placed, placeMarks } from './place-marks';

const FOCUSABLE = 'a[href],button,input,[tabindex]';

/** The small marks beside badges, drawn over the page at the corner of each badge's last visible element. */
export interface Marks {
  show(found: readonly FoundAt[]): void;
  /**
   * Puts every mark where its badge now is.
   *
   * @param anew what lies around badges may have changed, too
   */
  place(anew: boolean): void;
  markOf(badge: FoundAt): HTMLElement | undefined;
  /** the element of the page that the keyboard reaches instead of this mark */
  linkOf(mark: Element): HTMLElement | undefined;
  /** moves the keyboard to a mark and lets it stand out until the keyboard leaves it */
  point(mark: HTMLElement): void;
}

/** What a reader does to a mark. */
export interface MarkActions {
  onOpen(badge: FoundAt, mark: HTMLElement): void;
  /** the mouse came (a mark) or went (`undefined`) */
  onRest(badge: FoundAt, mark: HTMLElement | undefined): void;
  onFocus(badge: FoundAt, mark: HTMLElement): void;
  /** a card stands beside this mark */
  isOpen(mark: HTMLElement): boolean;
}

/** In the mode `click` nothing opens by itself, so the keyboard reaches every mark. */
export function createMarks(
  layer: Layer,
  { mode, markOf }: Pick<PageSettings, 'mode' | 'markOf'>,
  through: LetThrough,
  actions: MarkActions,
): Marks {
  const marks = new Map<FoundAt, Placed>();
  let pointed: HTMLElement | undefined;
  const isHeld = (mark: HTMLElement) =>
    mark === pointed || mark === layer.root.activeElement || actions.isOpen(mark);
  const place = (anew: boolean) => placeMarks(layer, marks, anew, through, isHeld);
  const labelOf = (badge: FoundAt) => markOf.replace('{label}', () => badge.label || badge.host);
  const draw = (badge: FoundAt) => {
    const mark = drawMark(layer.host.ownerDocument, labelOf(badge));
    // a link is reached by itself; what cannot be focused is reached by its mark
    const reached = mode === 'hover' && badge.elements.some((element) => element.matches(FOCUSABLE));
    mark.tabIndex = reached ? -1 : 0;
    mark.addEventListener('click', () => actions.onOpen(badge, mark));
    mark.addEventListener('pointerenter', () => actions.onRest(badge, mark));
    mark.addEventListener('pointerleave', () => actions.onRest(badge, undefined));
    mark.addEventListener('focus', () => {
      if (mark.matches(':focus-visible')) actions.onFocus(badge, mark);
    });
    return mark;
  };
  return {
    show(found) {
      const shown = new Set(found);
      for (const [badge, { mark }] of marks) {
        if (shown.has(badge)) continue;
        mark.remove();
        marks.delete(badge);
      }
      const added = document.createDocumentFragment();
      for (const badge of found) {
        const known = marks.get(badge)?.mark;
        // pages fill in what a badge is called after its link
        known?.setAttribute('aria-label', labelOf(badge));
        if (known) continue;
        const mark = draw(badge);
        marks.set(badge, { mark, side: 0 });
        added.append(mark);
      }
      // what moves known badges is heard of otherwise
      if (!added.hasChildNodes()) return;
      layer.root.append(added);
      place(true);
    },
    place,
    markOf: (badge) => marks.get(badge)?.mark,
    linkOf(mark) {
      if (!(mark instanceof HTMLElement) || mark.tabIndex >= 0) return undefined;
      const [badge] = [...marks].find(([, placed]) => placed.mark === mark) ?? [];
      return badge?.elements.findLast((element) => element.matches(FOCUSABLE)) as HTMLElement | undefined;
    },
    point(mark) {
      pointed?.classList.remove('pointed');
      pointed = mark;
      mark.classList.add('pointed');
      place(true);
      const leave = () => {
        mark.classList.remove('pointed');
        if (pointed === mark) pointed = undefined;
      };
      mark.addEventListener('blur', leave, { once: true });
      mark.focus({ preventScroll: true });
    },
  };
}
