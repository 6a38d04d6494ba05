import type { Json } from '../../model';

/**
 * What a document says, in one form whatever way it says it: nodes without a word but their id are that id, members
 * are sets in one order, and what no reader looks for is left out but for the nodes in it.
 */
export type Said = string | number | boolean | SaidNode;

export interface SaidNode {
  id?: string;
  types: readonly string[];
  /** by the names that our readers know */
  members: ReadonlyMap<string, readonly Said[]>;
  /** nodes under names that no reader looks for */
  others: readonly SaidNode[];
}

export function isNode(said: Said | undefined): said is SaidNode {
  return typeof said === 'object';
}

/** A node of parts as they were found. */
export function nodeOf(
  id: string | undefined,
  types: readonly string[],
  members: ReadonlyMap<string, readonly Said[]>,
  others: readonly SaidNode[],
): SaidNode {
  const said = [...members].filter(([, values]) => values.length > 0);
  return {
    ...(id === undefined ? {} : { id }),
    types: [...new Set(types)].sort(),
    members: new Map(said.sort(byFirst).map(([name, values]) => [name, inOrder(values)])),
    others: inOrder(others),
  };
}

/** As a value of a property: a mere reference is the id alone, as a text that is one. */
export function asValue(node: SaidNode): Said {
  const bare = node.types.length === 0 && node.members.size === 0 && node.others.length === 0;
  return bare && node.id !== undefined ? node.id : node;
}

/** Among others: a node of which nothing is said by a name that is read stands for those inside of it. */
export function asOthers(said: readonly Said[]): SaidNode[] {
  return said.filter(isNode).flatMap((node) => (node.members.size > 0 ? [node] : node.others));
}

/**
 * The first name by which one says something that the other does not.
 *
 * @returns `undefined` when both say the same
 */
export function differenceOf(one: SaidNode, other: SaidNode): string | undefined {
  if (one.id !== other.id) return 'id';
  if (textOf(one.types) !== textOf(other.types)) return 'type';
  for (const name of new Set([...one.members.keys(), ...other.members.keys()])) {
    const [first, ...rest] = one.members.get(name) ?? [];
    const [second, ...more] = other.members.get(name) ?? [];
    const alone = rest.length + more.length === 0;
    const inside = alone && isNode(first) && isNode(second) ? differenceOf(first, second) : undefined;
    if (inside !== undefined) return inside;
    if (textOf([first, ...rest]) !== textOf([second, ...more])) return name;
  }
  return textOf(one.others) === textOf(other.others) ? undefined : '@context';
}

function inOrder<T extends Said>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [textOf(value), value])).entries()]
    .sort(byFirst)
    .map(([, value]) => value);
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const texts = new WeakMap<SaidNode, string>();

/** The same text for the same, and for nothing else. */
function textOf(said: Said | readonly (Said | undefined)[] | undefined): string {
  if (Array.isArray(said)) return `[${said.map((each) => textOf(each)).join()}]`;
  if (typeof said !== 'object') return JSON.stringify(said) ?? '';
  const node = said as SaidNode;
  const known = texts.get(node);
  if (known !== undefined) return known;
  const members = [...node.members].map(([name, values]) => `${JSON.stringify(name)}:${textOf(values)}`);
  const text = `{${textOf(node.id)} ${textOf(node.types)} ${members.join()} ${textOf(node.others)}}`;
  texts.set(node, text);
  return text;
}

/** A JSON value that can be said. */
export function isSayable(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
