import { isOrIsIn } from '../../discovery/tree';
import type { Layer } from './layer';

/**
 * Puts the layer where it is seen: into the page's modal window (a dialog, an element in full screen) when a badge is
 * in it, since all else is covered and cannot be pressed then; else at the end of the document.
 *
 * @returns the modal window
 */
export function rise({ host }: Layer, badges: Iterable<Element>): Element | undefined {
  const page = host.ownerDocument;
  // a list by name is kept by the browser; a selector would go through the whole page with each scrolling
  const dialogs = [...page.getElementsByTagName('dialog')].filter((each) => each.matches(':modal'));
  const last = dialogs.at(-1) ?? page.fullscreenElement;
  const modal =
    last && [...badges].some((badge) => isOrIsIn(badge, (node) => node === last)) ? last : undefined;
  const place = modal ?? page.documentElement;
  if (host.parentNode === place) return modal;
  place.append(host);
  // of the top layer itself: a dialog that scrolls would cut the card off
  host.popover = modal ? 'manual' : null;
  if (modal) host.showPopover();
  return modal;
}
