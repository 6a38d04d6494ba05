/** Parent as the reader sees it: out of a shadow root to its host, out of a frame to its element. */
export function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

/** True when the node or one above it passes the test. */
export function isOrIsIn(node: Node | null, test: (node: Node) => boolean): boolean {
  for (let each = node; each; each = parentOf(each)) if (test(each)) return true;
  return false;
}

/** True while the node can be seen from the page: connected, and its frame (if any) still there. */
export function isIn(page: Document, node: Node): boolean {
  // not every DOM calls a shadow root connected when its host is
  if (node.nodeType === 11) return isIn(page, (node as ShadowRoot).host);
  const owner = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return node.isConnected && (owner === page || !!owner?.defaultView);
}

/**
 * Visits elements and texts below a root in document order; by far the fastest walk that browsers offer.
 *
 * @param show 1 for elements, 4 for texts, or their sum (`NodeFilter` is not there in every DOM)
 * @param visit ends the walk with `true`
 */
export function walk(root: Node, show: number, visit: (node: Node) => unknown): void {
  const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const walker = owner?.createTreeWalker(root, show);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (visit(node) === true) return;
}
