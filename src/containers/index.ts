import type { Opened } from '../model';
import type { Container, Hint } from './container';
import { html } from './html';
import { jpeg } from './jpeg';
import { json } from './json';
import { jwt } from './jwt';
import { MAX_WRAPPINGS } from './limits';
import { pdf } from './pdf-elsewhere';
import { png } from './png';
import { svg } from './svg';
import { text } from './text';
import { unwrapOnce } from './unwrap';

export type { Container, Hint } from './container';
export { inflate } from './inflate';

/** Every kind of container, in the order they are asked. A new one is a new file and a line here. */
export const CONTAINERS: readonly Container[] = [png, jpeg, pdf, svg, html, json, jwt, text];

/** Bytes at the beginning that decide what a file is. */
const SNIFFED_BYTES = 4096;

/**
 * Opens whatever bytes hold: finds out what they are by their content, takes credentials out. Never
 * rejects; what is wrong stands in `problems`.
 */
export async function open(bytes: Uint8Array, hint: Hint = {}): Promise<Opened> {
  let content = bytes;
  for (let depth = 0; depth < MAX_WRAPPINGS; depth++) {
    const inner = await unwrapOnce(content);
    if (inner === undefined) return openBare(content, hint);
    if (typeof inner === 'string') {
      return {
        container: 'unknown',
        credentials: [],
        problems: [{ reason: inner === 'damaged' ? 'file-damaged' : inner }],
      };
    }
    content = inner;
  }
  return { container: 'unknown', credentials: [], problems: [{ reason: 'file-damaged' }] };
}

async function openBare(bytes: Uint8Array, hint: Hint): Promise<Opened> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const container = CONTAINERS.find((each) => each.recognises(bytes, start));
  if (!container) return { container: 'unknown', credentials: [], problems: [{ reason: 'no-credential' }] };
  try {
    const contents = await container.open(bytes, hint);
    return { container: container.id, ...contents };
  } catch {
    return { container: container.id, credentials: [], problems: [{ reason: 'file-damaged' }] };
  }
}
