import { oneLine, readable } from './readable';
import { mayBeBadge } from './recognise';
import type { Site } from './sites/site';

/** Longer text before a badge is a paragraph, not its name. */
const MAX_LINE = 80;

const HEADINGS = 'h2,h3,h4,h5,h6';
/** What is around a badge's entry is about other badges too. */
const ENTRY = /^(?:li|tr|article|section|main|body)$/;

/** An address, or words of which all say no more than "see the certificate", in several languages. */
const ADDRESS = /^(?:https?:|www\.|[^\s/]+\.[a-z]+\/)\S*$/i;
const GENERIC =
  /^(?:(?:verif|vérif|view|see|show|open|check|click|here|link|crede|certi|zerti|badge|my|the|your|nachweis|anzeig|ansehen|prüf|überprüf|hier|affich|voir|l|la|le|mostra|ver|insigni|bekijk|weergev)\p{L}{0,9}(?:[\s\p{P}\p{S}]+|$)){1,6}$/iu;

/** True for text that does not tell one badge from another. */
export function isVague(label: string): boolean {
  return ADDRESS.test(label) || GENERIC.test(label);
}

/** Words a reader would know the badge by: what the site calls it, else text, alternative text, title or caption. */
export function labelOf(element: Element, site: Site | undefined, called?: Element | null): string {
  const picture = () => (element.localName === 'img' ? element : element.querySelector('img[alt]'));
  let first = '';
  // the first that says which badge it is; mostly that is the first of all
  for (const say of [
    () => site?.label?.(element) ?? '',
    () => readable(element.querySelector(HEADINGS) ?? element),
    () => oneLine(element.getAttribute('aria-label')),
    () => oneLine(picture()?.getAttribute('alt')),
    () => oneLine(element.getAttribute('title')),
    () => readable(element.closest('figure')?.querySelector('figcaption')),
    () => readable(called),
  ]) {
    const said = say();
    if (said && !isVague(said)) return said;
    first ||= said;
  }
  return (element.localName === 'a' && titleBefore(element)) || first;
}

/**
 * What a reader finds before a place: the nearest heading, or else the words of its line; beside the place, then beside
 * what it lies in.
 *
 * @param own the words before it in the same text
 * @param levels how far up is looked
 */
export function titleBefore(place: Node, own = '', levels = 4): string {
  let line = own;
  for (let [at, up] = [place, 0]; up < levels && !ENTRY.test((at as Element).localName); up++) {
    let beside = at.previousSibling;
    for (let steps = 0; beside && steps < 9 && !endsLine(beside); steps++) {
      const heading = headingIn(beside);
      if (heading) return heading;
      line = `${beside.nodeType === 1 ? readable(beside as Element) : beside.nodeType === 3 ? beside.textContent : ''} ${line}`;
      beside = beside.previousSibling;
    }
    const words = line.length < 2000 ? oneLine(line).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})+#]+$/gu, '') : '';
    if (words && words.length <= MAX_LINE && !isVague(words)) return words;
    line = '';
    if (!at.parentNode) return '';
    at = at.parentNode;
  }
  return '';
}

/** A break, or something with an address of its own. */
function endsLine(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType === 3 && (node.textContent ?? '').includes('://');
  const links = [...(node as Element).querySelectorAll('a[href]')];
  return (
    (node as Element).localName === 'br' ||
    [node as Element, ...links].some((link) => mayBeBadge(link.getAttribute('href') ?? ''))
  );
}

function headingIn(node: Node): string {
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  return readable(element.matches(HEADINGS) ? element : [...element.querySelectorAll(HEADINGS)].at(-1));
}
