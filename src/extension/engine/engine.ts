import { engineMessage, type SurroundingsMessage, tierOf } from '../../messages';
import { onMessage, ownId, ownOrigin, send } from '../../platform/runtime';
import { createEngine } from './nearby';

/** Milliseconds without a question after which this document closes itself and gives its memory back. */
const REST_MS = 5 * 60_000;

/** The worker may be stopped while it is asked; the next question starts it anew. */
const ask = (message: SurroundingsMessage) => send(message).catch(() => send(message));
const answer = createEngine({
  permitted: async (url) => {
    const said = await ask({ name: 'may-ask', url: url.href });
    // only a plain yes is one
    return said === 'refused' ? 'refused' : said === true;
  },
  shelf: {
    get: (key) => ask({ name: 'shelf-get', key }),
    put: async (key, kept) => {
      await ask({ name: 'shelf-put', key, answer: kept });
    },
  },
});

let busy = 0;
const startRest = () => setTimeout(() => globalThis.close(), REST_MS);
/** It may also have been opened for a question that then was not asked. */
let rest = startRest();

onMessage((value, sender) => {
  if (tierOf(sender, ownId(), ownOrigin()) !== 'ui') return undefined;
  const message = engineMessage(value);
  if (!message) return undefined;
  busy++;
  clearTimeout(rest);
  return answer(message).finally(() => {
    busy--;
    if (busy === 0) rest = startRest();
  });
});
