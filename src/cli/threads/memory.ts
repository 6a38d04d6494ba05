import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes at a time from which on it is asked how many there are. */
const LARGE = 1024 * 1024;

const KINDS = [
  'ArrayBuffer',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Int32Array',
  'Float32Array',
] as const;

/**
 * Keeps this thread from taking more memory for bytes than that. Node bounds what objects take of a thread's memory,
 * and not bytes: a few kilobytes, packed twice, unpack to more than the machine has.
 */
export function limitBytes(most: number): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const taken = () => process.memoryUsage().arrayBuffers;
  for (const kind of KINDS) {
    const limited = new Proxy(globalThis[kind], {
      construct(target, given, made) {
        const [size] = given as unknown[];
        if (typeof size === 'number' && size >= LARGE && taken() + size > most) {
          // some of it may only wait to be given back
          collect();
          if (taken() + size > most) throw new RangeError(`more than ${most} bytes are needed`);
        }
        return Reflect.construct(target, given, made) as object;
      },
    });
    Object.defineProperty(globalThis, kind, { value: limited, configurable: true, writable: true });
  }
}
