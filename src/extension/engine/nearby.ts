import type { EngineMessage } from '../../messages';
import { answerWorker } from './answer';
import { createWorld, type Surroundings } from './world';

/** The engine in the asker's own page. */
export function createEngine(around: Surroundings): (message: EngineMessage) => Promise<unknown> {
  const world = createWorld(around);
  return (message) => answerWorker(message, world);
}
