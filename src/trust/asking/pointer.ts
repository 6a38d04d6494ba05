import type { Json } from '../../model';
import { property } from '../../model';

/** The value at a JSON Pointer (RFC 6901); `undefined` when there is none. */
export function atPointer(json: Json, pointer: string): Json | undefined {
  let at: Json | undefined = json;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    at = Array.isArray(at) ? (/^\d{1,6}$/.test(key) ? at[Number(key)] : undefined) : property(at, key);
  }
  return at;
}
