import type { Shelf } from '../../net';
import { forget, keep, kept } from '../../platform/session-store';

const INDEX = 'registries-asked';
/** Answers kept; with their largest size far below what the browser grants. */
const MAX_ANSWERS = 20;

/** Keeps what registries said while the browser runs, since this worker is stopped many times in between. */
export function createRegistryShelf(): Shelf {
  let last = Promise.resolve();
  return {
    get: (key) => kept(entry(key)),
    put(key, answer) {
      // one after the other: two writers at once would lose an entry of the index
      last = last.then(async () => {
        const index = await kept(INDEX);
        const known = Array.isArray(index) ? index.filter((each) => typeof each === 'string') : [];
        const next = [...known.filter((each) => each !== key), key];
        for (const old of next.splice(0, Math.max(0, next.length - MAX_ANSWERS))) await forget(entry(old));
        await keep(entry(key), answer);
        await keep(INDEX, next);
      });
      return last;
    },
  };
}

function entry(key: string): string {
  return `registry-answer:${key}:`;
}
