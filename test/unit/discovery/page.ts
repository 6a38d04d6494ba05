import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A document of the DOM that the terminal uses. */
export function documentOf(html: string): Document {
  const text = /<html/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(text).document as unknown as Document;
}

export function fixture(name: string): Document {
  return documentOf(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8'));
}

/** The one element that matches; a test that has none is wrong. */
export function one(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}
