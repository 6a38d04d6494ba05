import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../test/browser/support/launch';
import { waitForMarks } from '../test/browser/support/marks';
import { killEngine, killWorker } from '../test/browser/support/worker';
import { kilobytes, withImports } from '../test/build/reached-code';
import { builtForWorker, loadAnswering } from './answering';
import { badgeUrl, builtExtension, EVIDENCE, inContentScript, startWorld } from './browser';
import { type Painted, painted } from './hover';
import { median } from './measure';
import { partsOf } from './sizes';
import { type Bench, of, roundedRow, rows, type Table } from './tables';

/** Time between two questions, for a browser that is busy with what was closed. Milliseconds. */
const PAUSE_MS = 150;
/** Milliseconds that the mouse rests on a badge before anybody is asked: `content/intent.ts`. */
const REST_MS = 250;

const EMPTY = 'empty extension, stopped';
const CARRIES = 'empty extension whose worker carries the engine, stopped';
const SCAN = 'page tells of its badges, worker stopped';
const WARM = 'verdict, all running';
const CLOSED = (times: number) => `verdict, worker stopped and engine closed, ${times} x evidence`;

type Measured<Value> = [name: string, before: () => Promise<void>, measure: () => Promise<Value>];

/** From a page's question to its answer, and from the mouse to a painted card, when the browser has stopped what should answer. */
export const worker: Bench = async ({ quick }) => {
  const turns = quick ? 3 : 15;
  const world = await startWorld();
  try {
    const { session } = world;
    const inWorker = await builtForWorker();
    const empty = await loadAnswering(session);
    const carries = await loadAnswering(session, inWorker);
    const page = await world.open();
    await waitForMarks(page, EVIDENCE.length);
    const ours = await inContentScript(page, session);
    const [others, heavy] = [await inContentScript(page, empty), await inContentScript(page, carries)];
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
    const nothing = (run: typeof ours) => () => asked(run, { name: 'nothing' }, 'nothing');
    // the page must have told of its badges; from now on the verdict is known
    await scanned();
    await known();
    const questions: Measured<number>[] = [
      ['empty extension, running', running, nothing(others)],
      [EMPTY, asleep(empty), nothing(others)],
      [CARRIES, asleep(carries), nothing(heavy)],
      ['page tells of its badges, worker running', running, scanned],
      [SCAN, asleep(session), scanned],
      ['verdict that is known, worker running', () => known().then(running), known],
      ['verdict that is known, worker stopped', () => known().then(asleep(session)), known],
      [WARM, running, verdict(1)],
      ['verdict, worker stopped', asleep(session), verdict(1)],
      ...EVIDENCE.map((times): Measured<number> => [CLOSED(times), closed, anew(times)]),
    ];
    const hover = () => painted(page, `a[href$="/${EVIDENCE[0]}.json"]`, 'Signature valid');
    const hovers: Measured<Painted>[] = [
      ['verdict known, worker running', () => hover().then(() => undefined), hover],
      ['verdict known, worker stopped', asleep(session), hover],
      ['verdict known, worker stopped and engine closed', closed, hover],
    ];
    const taken = await inTurn(questions, turns);
    const ms = Object.fromEntries([...taken].map(([name, all]) => [name, median(all)]));
    const cards = await inTurn(hovers, turns);
    const firsts = await firstCards(world, closed, turns);
    cards.set('nothing known, worker stopped and engine closed', firsts);
    return {
      'worker: from a question to its answer': rows(ms, (each, all) => ({
        ms: each,
        'of the empty extension, stopped': each / of(all, EMPTY),
      })),
      'worker: from the mouse on a badge to what is on the screen': cardTable(cards, of(ms, EMPTY)),
      'worker: what lives where': await places(ms, inWorker),
    };
  } finally {
    await world.close();
  }
};

/** Turn by turn, so that a slow moment of the machine meets all. */
async function inTurn<Value>(
  measured: readonly Measured<Value>[],
  turns: number,
): Promise<Map<string, Value[]>> {
  const all = new Map(measured.map(([name]) => [name, [] as Value[]]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, before, measure] of measured) {
      await before();
      await pause(PAUSE_MS);
      all.get(name)?.push(await measure());
    }
  }
  return all;
}

/** The mouse comes to a badge in a page that was just opened: no verdict is known in a tab that is new. */
async function firstCards(
  world: Awaited<ReturnType<typeof startWorld>>,
  closed: () => Promise<void>,
  turns: number,
): Promise<Painted[]> {
  const all: Painted[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const page = await world.open();
    await waitForMarks(page, EVIDENCE.length);
    await closed();
    await pause(PAUSE_MS);
    const before = world.hosts.asked.length;
    all.push(await painted(page, `a[href$="/${EVIDENCE[0]}.json"]`, 'Signature valid'));
    if (world.hosts.asked.length === before) throw new Error('something was known');
    await page.close();
  }
  return all;
}

function cardTable(cards: ReadonlyMap<string, readonly Painted[]>, empty: number): Table {
  return Object.fromEntries(
    [...cards].map(([name, all]) => {
      const [card, verdict] = [median(all.map((each) => each.card)), median(all.map((each) => each.verdict))];
      return [
        name,
        roundedRow({
          'card painted ms': card,
          'verdict painted ms': verdict,
          'card, after the mouse has rested ms': card - REST_MS,
          'verdict, after the mouse has rested ms': verdict - REST_MS,
          'verdict then, of the empty extension, stopped': (verdict - REST_MS) / empty,
        }),
      ];
    }),
  );
}

/** What each part reads when it starts, and what that start takes. */
async function places(ms: Readonly<Record<string, number>>, inWorker: string): Promise<Table> {
  const parts = partsOf(await builtExtension());
  const row = (code: string, start: number) =>
    roundedRow({ 'kB gzipped': kilobytes(code), 'start ms': start, 'times empty': start / of(ms, EMPTY) });
  return {
    "an empty extension's worker": row('', of(ms, EMPTY)),
    'our worker, for the scan of a page': row(parts.worker ?? '', of(ms, SCAN)),
    'an empty worker with the engine in it': row(withImports(`${inWorker}/index.js`), of(ms, CARRIES)),
    'our engine, for the first question': row(
      parts['engine (document that nobody sees)'] ?? '',
      of(ms, CLOSED(1)) - of(ms, WARM),
    ),
  };
}

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
