import type { ShelvedAnswer } from '../net';
import type { ReportOptions } from '../report';
import type { BadgeMessage } from './protocol';

/** How a badge is to be checked, as far as it is plain data. */
export type EngineOptions = Pick<
  ReportOptions,
  'candidate' | 'language' | 'fresh' | 'standingFresh' | 'registries' | 'linkage' | 'pins' | 'endorsements'
>;

/** A PDF to be asked for, or as base64. */
export type PdfSource = { url: string } | { base64: string };

export interface EngineCheck {
  name: 'engine-check';
  badge: BadgeMessage;
  options: EngineOptions;
  /** the reader pointed at this very thing: it may be asked for wherever it lies */
  byHand: boolean;
  /** the reader pressed for it where no page can press: it may be asked for where the page alone says that it is a badge */
  pressed: boolean;
  /** only these hosts and those below them may be asked; all that are permitted when left out */
  onlyHosts?: readonly string[];
}

/** What the worker asks of the engine. Both are ours: no page and no content script can send these. */
export type EngineMessage =
  /** is it there, and listening? */
  | { name: 'engine-here' }
  | EngineCheck
  | { name: 'engine-criteria'; url: string; language: string }
  | { name: 'engine-links'; urls: string[] }
  | { name: 'engine-pdf'; source: PdfSource; language: string };

/** What the engine asks of the worker, since an unseen document has neither permissions nor storage. */
export type SurroundingsMessage =
  | { name: 'may-ask'; url: string }
  | { name: 'shelf-get'; key: string }
  | { name: 'shelf-put'; key: string; answer: ShelvedAnswer };

const ENGINE: readonly string[] = [
  'engine-here',
  'engine-check',
  'engine-criteria',
  'engine-links',
  'engine-pdf',
] satisfies EngineMessage['name'][];
const SURROUNDINGS: readonly string[] = [
  'may-ask',
  'shelf-get',
  'shelf-put',
] satisfies SurroundingsMessage['name'][];

/** The message when it is one for the engine. The sender must have been found to be one of ours before. */
export function engineMessage(value: unknown): EngineMessage | undefined {
  return isNamed(value, ENGINE) ? (value as EngineMessage) : undefined;
}

/** The message when it is the engine's question about its surroundings. The same holds for its sender. */
export function surroundingsMessage(value: unknown): SurroundingsMessage | undefined {
  return isNamed(value, SURROUNDINGS) ? (value as SurroundingsMessage) : undefined;
}

function isNamed(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'name')) return false;
  const name: unknown = Reflect.get(value, 'name');
  return typeof name === 'string' && names.includes(name);
}
