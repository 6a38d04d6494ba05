import type { EngineMessage } from '../../messages';
import { hasOffscreen, openOffscreen } from '../../platform/offscreen';
import { send } from '../../platform/runtime';
import { surroundings } from './surroundings';

/** The unseen document that holds the engine: this worker stays small, and wakes fast for what needs no engine. */
const DOCUMENT = 'src/extension/engine/index.html';
const MAX_TRIES = 3;
const PAUSE_MS = 100;

/**
 * Asks the engine, which is started for the first question and stops by itself after a while without any.
 *
 * @throws Error when the browser cannot start it
 */
export async function askEngine<Answer>(message: EngineMessage): Promise<Answer> {
  if (!hasOffscreen()) return (await nearby()(message)) as Answer;
  for (let tries = 1; ; tries++) {
    await openOffscreen(DOCUMENT);
    try {
      const answer = await send(message);
      if (answer === undefined || answer === null) throw new Error('the engine gave no answer');
      return answer as Answer;
    } catch (error) {
      // it may be closing just now, and for a moment still be listed as open
      if (tries === MAX_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_MS));
    }
  }
}

/** Opens the engine, so that it is there when the reader means the badge that the mouse has come to. */
export async function wakeEngine(): Promise<boolean> {
  if (hasOffscreen()) await openOffscreen(DOCUMENT);
  else nearby();
  return true;
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
