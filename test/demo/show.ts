import type { Session } from '../browser/support/launch';
import { PROFILES } from './profile';

/** Opens the demo profile in a window, one tab a generation of markup, and stays until it is closed. */
export async function show({ context }: Session): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  const [first] = context.pages();
  for (const { url } of PROFILES.slice(1)) await (await context.newPage()).goto(url);
  const page = first ?? (await context.newPage());
  await page.goto(PROFILES[0]?.url ?? 'about:blank');
  await page.bringToFront();
  console.log('A profile with a badge of each fate is open, in three generations of markup.');
  console.log('Hover over a badge, or focus its link with the keyboard. Close the window to end.');
  await Promise.race([closed, interrupted]);
}
