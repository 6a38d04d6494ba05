import fc from 'fast-check';
import { candidateNear, recogniseHost, scan, unwrap } from '../../../src/discovery';
import { documentOf } from '../../unit/discovery/page';
import { type Target, target } from './target';

const piece = fc.oneof(
  fc.constantFrom(
    'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4',
    'https://www.linkedin.com/redir/redirect?url=',
    'https://urldefense.com/v3/__https:/',
    'https://verifierplus.org/#verify?vc=',
    'https://badgr.com/public/assertions/',
    'javascript:',
    'data:text/html,',
    '//',
    '@',
    '%',
    '%2F',
    '?url=',
    '&',
    '\\',
    '\u0000',
    '\u202e',
    'badge.json',
    '"><script>',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const TAGS =
  'a area img source iframe embed object link script div blockquote section li x-badge template svg'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src srcset data data-src data-srcset data-share-badge-id type rel alt title aria-label class id'.split(
    ' ',
  );

interface Node {
  tag: string;
  attributes: [string, string][];
  inside: (Node | string)[];
}

const tree = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), text), { maxLength: 4 }),
    inside: fc.array(fc.oneof({ maxDepth: 4 }, text, tie('node')), { maxLength: 4 }),
  }),
})).node;

function built(document: Document, { tag, attributes, inside }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const each of inside)
    element.append(typeof each === 'string' ? document.createTextNode(each) : built(document, each));
  return element;
}

const WEB = /^(?:https?:\/\/[^@/]+\/|$)/;

export const page: readonly Target[] = [
  target('pages: any DOM', 60, fc.array(tree, { maxLength: 4 }), (nodes) => {
    const document = documentOf('');
    for (const each of nodes) document.body.append(built(document, each));
    const before = document.toString();
    const look = () => scan(document, { url: 'https://robin.example/' });
    const told = (found: ReturnType<typeof look>) =>
      JSON.stringify(found.map(({ elements, ...rest }) => [rest, elements.length]));
    const [one, other] = [look(), look()];
    for (const { url, label, elements } of one) {
      if (!WEB.test(url)) throw new Error(`leads to ${url}`);
      if (elements.length === 0 || label.includes('\n'))
        throw new Error('no element, or a label of several lines');
    }
    candidateNear(document, 'https://robin.example/');
    if (document.toString() !== before) throw new Error('the page was changed');
    return told(one) === told(other);
  }),
  target('addresses: any, unwrapped', 500, text, (address) => {
    const once = unwrap(address, 'https://robin.example/');
    if (once && !/^https?:\/\/[^@/]+\//.test(once.url)) throw new Error(`leads to ${once.url}`);
    recogniseHost(address);
    return JSON.stringify(unwrap(address, 'https://robin.example/')) === JSON.stringify(once);
  }),
];
