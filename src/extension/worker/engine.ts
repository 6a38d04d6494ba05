import type { EngineMessage } from '../../messages';
import { hasOffscreen, openOffscreen } from '../../platform/offscreen';
import { send } from '../../platform/runtime';
import { surroundings } from './surroundings';

/** The unseen document that holds the engine: this worker stays small, and wakes fast for what needs no engine. */
const DOCUMENT = 'src/extension/engine/index.html';
const MAX_TRIES = 5;
const PAUSE_MS = 150;
/** Milliseconds in which a document that listens says so. */
const HERE_MS = 2_000;

/**
 * Asks the engine, which is started for the first question and stops by itself after a while without any.
 *
 * @throws Error when the browser cannot start it
 */
export async function askEngine<Answer>(message: EngineMessage): Promise<Answer> {
  if (!hasOffscreen()) return (await nearby()(message)) as Answer;
  for (let tries = 1; ; tries++) {
    let asked = false;
    try {
      await openOffscreen(DOCUMENT);
      await isHere();
      asked = true;
      const answer = await send(message);
      if (answer === undefined || answer === null) throw new Error('the engine gave no answer');
      return answer as Answer;
    } catch (error) {
      // a PDF that has ended the engine would end the next one as well
      if (asked && message.name === 'engine-pdf') throw error;
      // it may be closing or opening just now, and for a moment be listed otherwise than it is
      if (tries === MAX_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_MS));
    }
  }
}

/** A question to a document that does not listen yet might wait for ever: first it must say that it does. */
async function isHere(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the engine does not listen')), HERE_MS);
  });
  const here: EngineMessage = { name: 'engine-here' };
  const answer = await Promise.race([send(here), late]).finally(() => clearTimeout(timer));
  if (answer !== true) throw new Error('the engine does not listen');
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
