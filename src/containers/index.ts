import type { Opened } from '../model';
import type { Container, Hint } from './container';
import { html } from './html';
import { jpeg } from './jpeg';
import { json } from './json';
import { jwt } from './jwt';
import { latin1 } from './latin1';
import { MAX_FILE_BYTES, MAX_WRAPPINGS } from './limits';
import { pdf } from './pdf-elsewhere';
import { picture } from './picture';
import { png } from './png';
import { svg } from './svg';
import { text } from './text';
import { unwrapOnce } from './unwrap';

export type { Container, Hint } from './container';
export { inflate } from './inflate';
export { MAX_CREDENTIALS, tooMany } from './limits';

/** Every kind of container, in the order they are asked. A new one is a new file and a line here. */
export const CONTAINERS: readonly Container[] = [png, jpeg, picture, pdf, svg, html, json, jwt, text];

/** Bytes at the beginning that decide what a file is. */
const SNIFFED_BYTES = 16 * 1024;

/**
 * Opens whatever bytes hold: finds out what they are by their content, takes credentials out. Never
 * rejects; what is wrong stands in `problems`.
 */
export async function open(bytes: Uint8Array, hint: Hint = {}): Promise<Opened> {
  try {
    if (bytes.length > MAX_FILE_BYTES) return nothing('too-large');
    let content = bytes;
    for (let depth = 0; depth < MAX_WRAPPINGS; depth++) {
      const inner = await unwrapOnce(content);
      if (inner === undefined) return await openBare(content, hint);
      if (inner === 'damaged') return nothing('file-damaged');
      if (inner === 'too-large') return nothing('too-large');
      content = inner;
    }
    return nothing('too-many-wrappings');
  } catch {
    return nothing('file-damaged');
  }
}

async function openBare(bytes: Uint8Array, hint: Hint): Promise<Opened> {
  const container = containerOf(bytes, hint);
  if (!container) return nothing('no-credential');
  try {
    const { credentials, problems, emails } = await container.open(bytes, hint);
    return { container: container.id, credentials, problems, ...(emails ? { emails } : {}) };
  } catch {
    return { container: container.id, credentials: [], problems: [{ reason: 'file-damaged' }] };
  }
}

/** Content first; then what the host or file name says; plain text last. */
function containerOf(bytes: Uint8Array, hint: Hint): Container | undefined {
  const start = latin1(bytes.subarray(0, SNIFFED_BYTES));
  const recognised = CONTAINERS.filter((each) => each !== text).find((each) => each.recognises(bytes, start));
  if (recognised) return recognised;
  const type = hint.contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const name = (hint.name ?? pathOf(hint.url)).toLowerCase();
  const hinted =
    CONTAINERS.find((each) => each.hints?.types.test(type)) ??
    CONTAINERS.find((each) => each.hints?.names.test(name));
  return hinted ?? (text.recognises(bytes, start) ? text : undefined);
}

function pathOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
}

function nothing(reason: string): Opened {
  return { container: 'unknown', credentials: [], problems: [{ reason }] };
}
