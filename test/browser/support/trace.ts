import type { Page } from 'playwright-core';
import { commandsOf } from './commands';

/** Script of one source that ran in one go on a page's main thread. */
export interface Turn {
  /** name of the event in the trace: FunctionCall, EvaluateScript */
  name: string;
  /** milliseconds of work, without what other programs of the machine took meanwhile */
  ms: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  /** microseconds on the thread's own clock */
  tdur?: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8.execute'];

/** Records a trace of a page while something happens. @returns turns of scripts whose address starts with `source` */
export async function turnsOf(page: Page, source: string, during: () => Promise<void>): Promise<Turn[]> {
  const session = await commandsOf(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await during();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  return events
    .filter(({ ph, args }) => ph === 'X' && args?.data?.url?.startsWith(source))
    .map(({ name, tdur, dur }) => ({ name, ms: (tdur ?? dur ?? 0) / 1000 }));
}
