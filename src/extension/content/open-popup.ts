import type { Message } from '../../messages';
import { sendFromPage } from '../../platform/page-runtime';

/** Opens the toolbar window, where the same verdicts stand. */
export function openPopup(): void {
  void sendFromPage({ name: 'page-open-popup' } satisfies Message<'page-open-popup'>).catch(() => {});
}
