/** Parent as the reader sees it: out of a shadow root to its host, out of a frame to its element. */
export function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

/** True when a node above this one, not itself, passes the test. */
export function hasAncestor(node: Node, test: (ancestor: Node) => boolean): boolean {
  for (let above = parentOf(node); above; above = parentOf(above)) if (test(above)) return true;
  return false;
}

/** True while the node can be seen from the page: connected, and its frame (if any) still there. */
export function isIn(page: Document, node: Node): boolean {
  const owner = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return node.isConnected && (owner === page || !!owner?.defaultView);
}
