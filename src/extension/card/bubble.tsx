import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { Report } from '../../model';
import { Card, wordsFor } from '../../ui';
import type { Bubble, BubbleActions, CardSubject } from '../content/card-script';
import type { Layer } from './layer';
import { BUBBLE_STYLES } from './styles';

/** The card over the page, in one language. */
export function createBubble(layer: Layer, language: string): Bubble {
  const words = wordsFor(language);
  const style = layer.host.ownerDocument.createElement('style');
  style.textContent = BUBBLE_STYLES;
  layer.root.append(style);
  let state:
    | { anchor: Element; about: CardSubject; box: HTMLElement; actions: BubbleActions; stop(): void }
    | undefined;
  const draw = (reports: Report[] | undefined, asking = false) => {
    if (!state) return;
    const { box, actions } = state;
    if (reports) box.style.minHeight = '';
    const { label, host } = state.about;
    const name = reports?.[0]?.headline ?? (reports ? words.failed : words.checking);
    box.setAttribute('aria-label', `${name}: ${label}`);
    render(<Card {...{ label, host, reports, words, asking }} {...actions} />, box);
  };
  const close = () => {
    if (!state) return;
    state.stop();
    render(null, state.box);
    state.box.remove();
    state = undefined;
  };
  return {
    open(anchor, about, actions) {
      if (state?.anchor === anchor) {
        // asked anew: the card stays as large as it is under the mouse, and the keyboard stays in it
        const { box } = state;
        const held = box.contains(layer.root.activeElement);
        box.style.minHeight = `${box.offsetHeight}px`;
        state = { ...state, about, actions };
        draw(about.known);
        if (held) box.focus();
        return;
      }
      close();
      const box = layer.host.ownerDocument.createElement('div');
      box.className = 'bubble';
      box.lang = words.language;
      box.setAttribute('role', 'dialog');
      box.tabIndex = -1;
      layer.words.append(box);
      state = { anchor, about, box, actions, stop: autoUpdate(anchor, box, () => void place(anchor, box)) };
      draw(about.known);
    },
    fill(anchor, reports, asking) {
      if (state?.anchor === anchor) draw(reports, asking);
    },
    fail(anchor) {
      if (state?.anchor === anchor) draw([]);
    },
    close,
    anchor: () => state?.anchor,
    element: () => state?.box,
    enter() {
      const first = state && (controlsIn(state.box)[0] ?? state.box);
      first?.focus();
      return first !== undefined;
    },
    ends(back) {
      const controls = state ? controlsIn(state.box) : [];
      const index = controls.indexOf(layer.root.activeElement as HTMLElement);
      // the card itself is held when it has no controls, or was pressed beside them
      return index < 0 ? back || controls.length === 0 : index === (back ? 0 : controls.length - 1);
    },
  };
}

/** What Tab reaches in the card, in order: nothing of a list that is folded. */
function controlsIn(box: HTMLElement): HTMLElement[] {
  const all = box.querySelectorAll<HTMLElement>('summary,button,a[href],input');
  return [...all].filter((each) => each.checkVisibility());
}

/** Nothing around the card cuts it off but the window, not even a dialog that scrolls: it lies above. */
const ROOM = { padding: 8, boundary: [] };

async function place(anchor: Element, box: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, box, {
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ ...ROOM, fallbackPlacements: ['top-start', 'right', 'left', 'right-end', 'left-end'] }),
      shift({ ...ROOM, crossAxis: true }),
      size({
        ...ROOM,
        apply: ({ availableHeight }) => {
          box.style.maxHeight = `${Math.min(560, Math.max(200, availableHeight))}px`;
        },
      }),
    ],
  });
  box.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
}
