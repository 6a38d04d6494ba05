import type { SurroundingsMessage } from '../../messages';
import { mayAsk } from '../../platform/permissions';
import type { Surroundings } from '../engine/world';
import { organisationAllows } from '../settings/allowed-hosts';
import { createRegistryShelf } from './registry-shelf';

/** What only the worker can look up for the engine: permissions, the organisation's wishes, what is kept. */
export const surroundings: Surroundings = {
  permitted: async (url) => ((await organisationAllows(url.hostname)) ? mayAsk(url) : 'refused'),
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
