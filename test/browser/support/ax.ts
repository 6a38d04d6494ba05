import type { Page } from 'playwright-core';
import { type Commands, commandsOf, Gone } from './commands';

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

/** Corners of a node in the viewport of its page. */
export async function boxOf(
  page: Page | Commands,
  { backendNodeId, role, name }: AxNode,
): Promise<{ x: number; y: number; width: number; height: number }> {
  if (backendNodeId === undefined) throw new Error(`nothing is drawn for ${role} ${name}`);
  const { model } = await (await commands(page)).send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

/** The same once it no longer moves: what is still being filled in above would let a press miss. */
async function stillBoxOf(page: Page | Commands, node: AxNode): ReturnType<typeof boxOf> {
  let box = await boxOf(page, node);
  for (let look = 0; look < 20; look++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const next = await boxOf(page, node);
    if (next.x === box.x && next.y === box.y) return next;
    box = next;
  }
  return box;
}

/** Presses the mouse on the middle of a node, scrolling to it first. */
export async function click(page: Page | Commands, node: AxNode): Promise<void> {
  const { send } = await bound(page);
  if (node.backendNodeId !== undefined) {
    await send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  }
  const { x, y, width, height } = await stillBoxOf(page, node);
  const press = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1 } as const;
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: press.x, y: press.y });
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  // a button that closes its own window takes the answer with it
  await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }).catch((error: unknown) => {
    if (!(error instanceof Gone)) throw error;
  });
}

async function bound(page: Page | Commands): Promise<Commands> {
  const to = await commands(page);
  return { send: to.send.bind(to) as Commands['send'] };
}
