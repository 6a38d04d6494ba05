// The polyfill does not know the side panel: Chromium and Firefox each have their own.
interface Panels {
  sidePanel?: { open(of: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function panels(): Panels {
  const { chrome, browser } = globalThis as { chrome?: Panels; browser?: Panels };
  return chrome?.sidePanel ? chrome : (browser ?? {});
}

/**
 * Opens the side panel of a window. Must be called straight from what the reader did, with nothing awaited before.
 *
 * @returns `false` where the browser has none or does not let it open now
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
