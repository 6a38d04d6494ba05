import browser, { type Runtime } from 'webextension-polyfill';

/** Some browsers name the document that a message comes from. */
export type Sender = Runtime.MessageSender & { documentId?: string };

/** Answers messages; `undefined` from the handler leaves a message unanswered. Register synchronously. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender) => handle(message, sender) as Promise<unknown>,
  );
}

/** Sends a message to the worker and answers with its reply. */
export function send(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Origin of our own pages, without a final slash. */
export function ownOrigin(): string {
  return browser.runtime.getURL('').replace(/\/$/, '');
}

export function ownId(): string {
  return browser.runtime.id;
}

/** Address of one of our own pages. */
export function ownPage(path: string): string {
  return browser.runtime.getURL(path);
}

export function onInstalled(run: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason));
}

/** Opens the settings page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
