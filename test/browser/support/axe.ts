import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Commands } from './commands';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of WCAG 2.2 A and AA that axe-core finds in a page, as `rule: element` lines. */
export async function accessibilityProblems(page: Commands): Promise<string[]> {
  await page.send('Runtime.evaluate', { expression: AXE });
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: `axe.run(document, ${JSON.stringify({ runOnly: RULES })}).then(({ violations, passes }) =>
      ({ passes: passes.length, problems: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)) }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  const { passes, problems }: { passes: number; problems: string[] } = result.value;
  return passes === 0 ? ['axe-core looked at nothing'] : problems;
}
