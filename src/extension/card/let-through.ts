/** How much of each badge the panes and frames around it let through. The browser works that out by itself. */
export interface LetThrough {
  /** these elements, and no others */
  watch(elements: Iterable<Element>): void;
  /** from 0 for nothing to 1 for all; `undefined` until the browser has told */
  of(element: Element): number | undefined;
}

/** The window itself is to let everything through: what is below its edge is not hidden. */
const EVERYWHERE = { rootMargin: '1000000px', threshold: [0, 1] };

/** @param onChange told when it is more or less than before */
export function watchLetThrough(onChange: () => void, signal: AbortSignal): LetThrough {
  const parts = new Map<Element, number | undefined>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      if (parts.has(target)) parts.set(target, isIntersecting ? intersectionRatio : 0);
    }
    onChange();
  }, EVERYWHERE);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(elements) {
      const wanted = new Set(elements);
      for (const element of parts.keys()) {
        if (wanted.has(element)) continue;
        observer.unobserve(element);
        parts.delete(element);
      }
      for (const element of wanted) {
        if (parts.has(element)) continue;
        parts.set(element, undefined);
        observer.observe(element);
      }
    },
    of: (element) => parts.get(element),
  };
}
