import { walk } from '../tree';
import { decoded } from '../url';

const ADDRESS = /[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}/gi;

/** Addresses of departments, and what stands in the furniture of a page, say nothing about a candidate. */
const DEPARTMENT =
  /^(?:info|support|help|office|admin|sales|jobs|careers?|hr|no-?reply|privacy|press|webmaster)@/i;
const FURNITURE =
  'nav,footer,[role="navigation"],[role="contentinfo"],script,style,noscript,template,textarea,[contenteditable]';

/** More than this on one page is a list of people. */
const ENOUGH = 20;

/** E-mail addresses in links and text below a root, as written, each once. */
export function emailsIn(root: Element | Document): string[] {
  const found = new Map<string, string>();
  const add = (text: string, where: Element | null) => {
    for (const [email] of text.matchAll(ADDRESS)) {
      if (found.size >= ENOUGH) return;
      if (!DEPARTMENT.test(email) && !where?.closest(FURNITURE)) found.set(email.toLowerCase(), email);
    }
  };
  for (const link of root.querySelectorAll('a[href^="mailto:" i]')) {
    // what follows the question mark is subject, text and copies to others
    add(decoded((link.getAttribute('href') ?? '').slice(7).split('?', 1)[0] ?? '') ?? '', link);
  }
  walk(root, 4, (node) => {
    const { data, parentElement } = node as Text;
    if (data.includes('@')) add(data.slice(0, 10_000), parentElement);
  });
  return [...found.values()];
}
