import type { Site } from './sites/site';

const MAX_LABEL = 200;

/** Text on one line, cut to what a list can show. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
}

/** Words a reader would know the badge by: what the site calls it, else text, alternative text, title or caption. */
export function labelOf(element: Element, site: Site | undefined): string {
  const picture = element.localName === 'img' ? element : element.querySelector('img[alt]');
  return (
    site?.label?.(element) ||
    oneLine(element.textContent) ||
    oneLine(element.getAttribute('aria-label')) ||
    oneLine(picture?.getAttribute('alt')) ||
    oneLine(element.getAttribute('title')) ||
    oneLine(element.closest('figure')?.querySelector('figcaption')?.textContent)
  );
}

/** What stands before an address in its line: "Rigger, level 2: https://…" names a badge; a paragraph does not. */
export function lineAround(element: Element): string {
  const [before = ''] = oneLine(element.textContent).split(/(?:https?:|www\.)\S/, 1);
  return before.length <= 80 ? before.replace(/[\s\p{P}]+$/u, '') : '';
}
