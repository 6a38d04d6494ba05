import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../test/browser/support/launch';
import { killEngine, killWorker } from '../test/browser/support/worker';
import { badgeUrl, EVIDENCE, inContentScript, loadEmpty, startWorld } from './browser';
import { median } from './measure';
import { type Bench, of, rows } from './tables';

/** Time between two questions, for a browser that is busy with what was closed. Milliseconds. */
const PAUSE_MS = 150;

/** From the question of a page to the answer that a card shows, when the browser has stopped what should give it. */
export const worker: Bench = async ({ quick }) => {
  const turns = quick ? 3 : 15;
  const world = await startWorld();
  try {
    const { session } = world;
    const empty = await loadEmpty(session);
    const page = await world.open();
    const [ours, others] = [await inContentScript(page, session), await inContentScript(page, empty)];
    const running = () => Promise.resolve();
    const asleep = (of: Session) => () => killWorker(of);
    const closed = async () => {
      await killEngine(session);
      await killWorker(session);
    };
    const known = () => asked(ours, check(1, 'Robin'), 'verified');
    // what was answered about one person is not given out for another: the engine must verify
    let people = 0;
    const verdict = (evidence: number) => () => asked(ours, check(evidence, `Robin ${people++}`), 'verified');
    // an engine that had not been closed would still know the answer of the host
    const anew = (evidence: number) => async () => {
      const before = world.hosts.asked.length;
      const ms = await verdict(evidence)();
      if (world.hosts.asked.length === before) throw new Error('the engine was not closed');
      return ms;
    };
    const scanned = () => asked(ours, { name: 'page-badges', badges: [badge(1)] }, 'language');
    const nothing = () => asked(others, { name: 'nothing' }, 'nothing');
    const taken: Record<string, number> = {};
    // the page must have told of its badges; from now on the verdict is known
    await scanned();
    await known();
    const measured: [string, () => Promise<void>, () => Promise<number>][] = [
      ['empty extension, running', running, nothing],
      ['empty extension, stopped', asleep(empty), nothing],
      ['page tells of its badges, worker running', running, scanned],
      ['page tells of its badges, worker stopped', asleep(session), scanned],
      ['verdict that is known, worker running', () => known().then(running), known],
      ['verdict that is known, worker stopped', () => known().then(asleep(session)), known],
      ['verdict, all running', running, verdict(1)],
      ['verdict, worker stopped', asleep(session), verdict(1)],
      ...EVIDENCE.map((times): [string, () => Promise<void>, () => Promise<number>] => [
        `verdict, worker stopped and engine closed, ${times} x evidence`,
        closed,
        anew(times),
      ]),
    ];
    // turn by turn, so that a slow moment of the machine meets all
    const all = new Map(measured.map(([name]) => [name, [] as number[]]));
    for (let turn = 0; turn < turns; turn++) {
      for (const [name, before, ask] of measured) {
        await before();
        await pause(PAUSE_MS);
        all.get(name)?.push(await ask());
      }
    }
    for (const [name, values] of all) taken[name] = median(values);
    return {
      'worker: from a question to its answer': rows(taken, (ms, all) => ({
        ms,
        'of the empty extension, stopped': ms / of(all, 'empty extension, stopped'),
      })),
    };
  } finally {
    await world.close();
  }
};

function badge(evidence: number) {
  return { url: badgeUrl(evidence), label: `Badge ${evidence}`, kind: 'link' };
}

function check(evidence: number, person: string) {
  const candidate = { emails: [], names: [person] };
  return { name: 'page-check', badge: badge(evidence), candidate, again: false };
}

/** Milliseconds until the answer, which must hold a word. */
async function asked(
  run: (expression: string) => Promise<unknown>,
  message: object,
  word: string,
): Promise<number> {
  const { ms, answer } = (await run(`(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { ms: performance.now() - start, answer: JSON.stringify(answer) ?? '' };
  })()`)) as { ms: number; answer: string };
  if (!answer.includes(word)) throw new Error(`not ${word}: ${answer.slice(0, 300)}`);
  return ms;
}
