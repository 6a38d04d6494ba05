import { walk } from './tree';

const MAX_LABEL = 200;
const BLOCK = /^(?:div|p|h\d|li|[ou]l|br|t[rdh]|d[tdl]|section|article|header|footer|fig\w+|blockquote)$/;
const UNREAD = 'script,style,title,noscript,template';

/** Text on one line, cut to what a list can show. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
}

/** The text of an element as it is read: blocks apart, and what stands there twice (for eyes and for ears) once. */
export function readable(element: Element | null | undefined): string {
  let [text, last] = ['', ''];
  if (element)
    walk(element, 5, (node) => {
      if ([node, node.previousSibling].some((each) => BLOCK.test((each as Element)?.localName))) text += ' ';
      if (node.nodeType === 1 || node.parentElement?.closest(UNREAD)) return false;
      const { data } = node as Text;
      const words = data.trim();
      if (words === '' || words !== last) text += data;
      last = words || last;
      return text.length > 2000;
    });
  return oneLine(text);
}
