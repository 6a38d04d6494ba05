import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** Shadow roots and frames saved within one another, at most. */
const MAX_DEPTH = 8;

/**
 * A saved page as the browser would show it. Browsers put in what a page may leave out (`<html>`, `<head>`, `<body>`)
 * and mend what is nested wrongly; parse5 does as they do (HTML, section 13.2), and what it made is read by linkedom,
 * which needs a page to be whole.
 *
 * Shadow roots that were saved with the page (`<template shadowrootmode="open">`) are opened, and so are frames whose
 * page was saved in `srcdoc`.
 */
export function savedPage(bytes: Uint8Array): Document {
  return documentOf(new TextDecoder(encodingOf(bytes)).decode(bytes), 0);
}

function documentOf(html: string, depth: number): Document {
  const { document } = parseHTML(serialize(parse(html)));
  open(document, depth);
  return document;
}

function open(root: Document | ShadowRoot, depth: number): void {
  for (const template of root.querySelectorAll('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || depth >= MAX_DEPTH) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...(template as HTMLTemplateElement).content.childNodes);
    open(shadow, depth + 1);
  }
  // what a browser with scripts keeps as mere text, or to itself
  for (const unseen of root.querySelectorAll('template, noscript')) unseen.remove();
  if (depth >= MAX_DEPTH) return;
  for (const frame of root.querySelectorAll('iframe[srcdoc]'))
    Object.defineProperty(frame, 'contentDocument', {
      value: documentOf(frame.getAttribute('srcdoc') ?? '', depth + 1),
    });
}

/** Encoding that a page states: a mark at its start, or a `<meta>` in its first kilobyte (HTML, section 13.2.3.2). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  // a page that could be read so far as to state UTF-16 is not written in it
  if (first === 0xef || !stated || /^utf-?16/i.test(stated)) return 'utf-8';
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return 'utf-8';
  }
}
