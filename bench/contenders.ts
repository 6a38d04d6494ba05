import { floor } from './floor';
import { schemas } from './schema';
import { servedFrom, type World } from './world';

export type ContenderName = (typeof CONTENDERS)[number];

export const FLOOR = 'floor';
export const CORE = 'verifier-core';
const CORE_WITHOUT = 'verifier-core, schema unreachable';
export const VC = '@digitalbazaar/vc';
export const CONTENDERS = [
  FLOOR,
  'floor, key at hand',
  'legible',
  'legible, whole report',
  CORE,
  CORE_WITHOUT,
  VC,
] as const;

/** Verifies one credential from text; throws when it is not verified. */
export type Verify = (text: string) => Promise<void>;

/** What verifier-core takes at its best: a schema costs it much at first and saves it some after that. */
export function coreOf(all: Readonly<Record<string, number>>): number {
  return Math.min(all[CORE] ?? Number.NaN, all[CORE_WITHOUT] ?? Number.NaN);
}

/**
 * Loads a contender. verifier-core looks at a schema each time, whatever a credential names: it gets one from memory,
 * which it compiles once and keeps, and in a row of its own none, which it then tries to have at each turn.
 *
 * @param engine the built file of ours
 * @param asked counts the requests of all by URL
 */
export async function contender(
  name: ContenderName,
  { texts: [text = ''], documents }: World,
  engine: string,
  asked: Map<string, number>,
): Promise<Verify> {
  if (name === FLOOR || name === 'floor, key at hand') return floor(text, name !== FLOOR);
  const withSchemas = name === CORE_WITHOUT ? documents : { ...schemas(), ...documents };
  const fetch = servedFrom(withSchemas, asked);
  if (name === CORE || name === CORE_WITHOUT)
    return (await import('./verifier-core')).verifierCore(fetch, { schemaKept: name === CORE });
  if (name === VC) return (await import('./plain-vc')).plainVc(fetch);
  const ours: typeof import('./ours') = await import(/* @vite-ignore */ engine);
  const ports = ours.portsOn(fetch);
  return name === 'legible' ? (each) => ours.verified(each, ports) : (each) => ours.reported(each, ports);
}
