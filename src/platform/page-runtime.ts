// In a page every kilobyte counts: the browser's own object does, without the polyfill.
interface Runtime {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(run: Listener): void;
      removeListener(run: Listener): void;
    };
  };
  i18n: { getUILanguage(): string };
}

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean;

const api =
  (globalThis as { browser?: Runtime; chrome?: Runtime }).browser ??
  (globalThis as { chrome?: Runtime }).chrome;

/** True while this script belongs to a running extension: false after an update or removal. */
export function isAlive(): boolean {
  return api?.runtime.id !== undefined;
}

/** Sends a message from a page to the worker. Rejects when the extension is gone. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  if (!api || !isAlive()) throw new Error('the extension was updated or removed');
  return api.runtime.sendMessage(message);
}

export function pageLanguage(): string {
  return api?.i18n.getUILanguage() ?? 'en';
}

/** Runs for what windows of ours or the worker send to this page, and answers with what comes back, also later. */
export function onOrder(handle: (order: unknown) => unknown, signal: AbortSignal): void {
  const listener: Listener = (message, _sender, answer) => {
    void (async () => handle(message))().then(answer, () => answer(undefined));
    return true;
  };
  api?.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // after an update there is nothing left to take the listener from
    if (isAlive()) api?.runtime.onMessage.removeListener(listener);
  });
}
