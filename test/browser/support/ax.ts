import type { Page } from 'playwright-core';
import { type Commands, commandsOf } from './commands';

/** A node of the accessibility tree: what a screen reader is given, closed shadow roots included. */
export interface AxNode {
  role: string;
  name: string;
  /** for DOM commands of the same session */
  backendNodeId: number | undefined;
  /** properties that are set: focused, expanded, modal, ... */
  properties: Readonly<Record<string, unknown>>;
  children: AxNode[];
}

/** The accessibility tree of a page's main frame. */
export async function axTree(page: Page | Commands): Promise<AxNode> {
  const { nodes } = await (await commands(page)).send('Accessibility.getFullAXTree');
  const made = new Map<string, AxNode>();
  for (const node of nodes) {
    made.set(node.nodeId, {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      backendNodeId: node.backendDOMNodeId,
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      children: [],
    });
  }
  for (const node of nodes) {
    const children = (node.childIds ?? []).map((id) => made.get(id)).filter((each) => each !== undefined);
    made.get(node.nodeId)?.children.push(...children);
  }
  const root = nodes[0] && made.get(nodes[0].nodeId);
  if (!root) throw new Error('the page has no accessibility tree');
  return root;
}

async function commands(of: Page | Commands): Promise<Commands> {
  return 'send' in of ? of : commandsOf(of);
}

/** All nodes below and including a node, in reading order. */
export function* walk(node: AxNode): Generator<AxNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Nodes of a role, and of a name when one is given. */
export function byRole(node: AxNode, role: string, name?: string | RegExp): AxNode[] {
  return [...walk(node)].filter(
    (each) =>
      each.role === role &&
      (name === undefined || (typeof name === 'string' ? each.name === name : name.test(each.name))),
  );
}

/** What is read out: the static text below a node. */
export function spokenText(node: AxNode): string {
  const parts = [...walk(node)].filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Corners of a node in the page's viewport. */
export async function boxOf(
  page: Page,
  node: AxNode,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const session = await commandsOf(page);
  if (node.backendNodeId === undefined) throw new Error(`nothing is drawn for ${node.role} ${node.name}`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}
