import type { EngineMessage } from '../../messages';
import { hasOffscreen, openOffscreen } from '../../platform/offscreen';
import { send } from '../../platform/runtime';
import { surroundings } from './surroundings';

/** The unseen document that holds the engine: this worker stays small, and wakes fast for what needs no engine. */
const DOCUMENT = 'src/extension/engine/index.html';

/**
 * Asks the engine, which is started for the first question and stops by itself after a while without any.
 *
 * @throws Error when the browser cannot start it
 */
export async function askEngine<Answer>(message: EngineMessage): Promise<Answer> {
  if (!hasOffscreen()) return (await nearby()(message)) as Answer;
  await openOffscreen(DOCUMENT);
  try {
    return answered<Answer>(await send(message));
  } catch {
    // it may have stopped between the two lines above
    await openOffscreen(DOCUMENT);
    return answered<Answer>(await send(message));
  }
}

function answered<Answer>(answer: unknown): Answer {
  if (answer === undefined || answer === null) throw new Error('the engine gave no answer');
  return answer as Answer;
}

let answerHere: ((message: EngineMessage) => Promise<unknown>) | undefined;

/** Browsers without unseen documents let a background page load code, and have no use for another page. */
function nearby(): (message: EngineMessage) => Promise<unknown> {
  answerHere ??= (() => {
    const loaded = import('../engine/nearby').then(({ createEngine }) => createEngine(surroundings));
    return async (message) => (await loaded)(message);
  })();
  return answerHere;
}
