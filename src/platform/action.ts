import browser from 'webextension-polyfill';

/** Number on the toolbar button of one tab; nothing when it is 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#24406b' });
  } catch {
    // the tab was closed meanwhile
  }
}

/** Opens the toolbar popup where the browser allows it; otherwise the reader presses the button. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
