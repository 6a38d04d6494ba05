import type { Page } from 'playwright-core';
import { type AxNode, axTree, byRole } from './ax';

/** Milliseconds in which a page must have its marks. */
const PATIENCE_MS = 15_000;

/** The marks beside badges, as a screen reader finds them. */
export async function marksOf(page: Page): Promise<AxNode[]> {
  return byRole(await axTree(page), 'button', /badge|insignia/i);
}

/** Waits until a page has that many marks. */
export async function waitForMarks(page: Page, count: number): Promise<AxNode[]> {
  const end = Date.now() + PATIENCE_MS;
  let marks: AxNode[] = [];
  while (Date.now() < end) {
    marks = await marksOf(page);
    if (marks.length === count) return marks;
    await page.waitForTimeout(50);
  }
  throw new Error(`${marks.length} marks, not ${count}: ${marks.map(({ name }) => name).join(' | ')}`);
}
