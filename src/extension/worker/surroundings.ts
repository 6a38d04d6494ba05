import type { SurroundingsMessage } from '../../messages';
import { mayAsk } from '../../platform/permissions';
import type { Surroundings } from '../engine/world';
import { organisationAllows } from '../settings/allowed-hosts';
import { createRegistryShelf } from './registry-shelf';

/** Files that are being read since the reader pressed the toolbar button: the browser lets us ask for those (`activeTab`). */
const pressedFor = new Map<string, number>();

/** Lets one file be asked for without a lasting permission. Answers with how to end it. */
export function reading(file: string): () => void {
  pressedFor.set(file, (pressedFor.get(file) ?? 0) + 1);
  return () => {
    const left = (pressedFor.get(file) ?? 1) - 1;
    if (left > 0) pressedFor.set(file, left);
    else pressedFor.delete(file);
  };
}

/** What only the worker can look up for the engine: permissions, the organisation's wishes, what is kept. */
export const surroundings: Surroundings = {
  permitted: async (url) => {
    if (!(await organisationAllows(url.hostname))) return 'refused';
    return pressedFor.has(url.href) || mayAsk(url);
  },
  shelf: createRegistryShelf(),
};

/** Answers the engine where it runs in a document of its own. */
export async function answerEngine(message: SurroundingsMessage): Promise<unknown> {
  switch (message.name) {
    case 'may-ask':
      return URL.canParse(message.url) ? surroundings.permitted(new URL(message.url)) : 'refused';
    case 'shelf-get':
      return surroundings.shelf.get(message.key);
    case 'shelf-put':
      return surroundings.shelf.put(message.key, message.answer);
  }
}
