import type { Message } from '../../messages';
import type { Report } from '../../model';
import { sendFromPage } from '../../platform/page-runtime';
import type { Layer } from './layer';

/** The card over the page: opens beside a badge, fills in, closes. One at a time. */
export interface Bubble {
  open(anchor: Element, label: string, actions: BubbleActions): void;
  /** puts the answer into the card that is open for `anchor`; `asking`: more about the issuer is on its way */
  fill(anchor: Element, reports: Report[], asking: boolean): void;
  /** no answer came: says so, and how to ask again */
  fail(anchor: Element): void;
  close(): void;
  anchor(): Element | undefined;
  /** moves the keyboard into the card */
  enter(): boolean;
  element(): HTMLElement | undefined;
}

export interface BubbleActions {
  onAgain(): void;
  onAllow(hosts: string[]): void;
}

/** What the card's own script brings. Most pages hold no badge, and never read it. */
export interface CardScript {
  /** @param language BCP 47 tag */
  createBubble(layer: Layer, language: string): Bubble;
  /** opens the card at an element, asks, and fills it in */
  showCard(question: CardQuestion): void;
}

/** What a card is about, and how to ask about it. */
export interface CardQuestion {
  bubble: Bubble;
  element: Element;
  label: string;
  /** the verdict, or (`more`) with what registries and endorsers say */
  ask(more: boolean): Promise<Report[]>;
  /** the reader wants it asked anew */
  again(): void;
  /** the reader wants to allow hosts */
  allow(): void;
  /** the extension was updated or removed */
  gone(): void;
  /** told of the verdict */
  told?(reports: readonly Report[]): void;
}

/** Where no card can be drawn, none is open. */
export const NO_BUBBLE: Bubble = {
  open: () => {},
  fill: () => {},
  fail: () => {},
  close: () => {},
  anchor: () => undefined,
  enter: () => false,
  element: () => undefined,
};

/** Scripts of one extension share the global object of their own world; no page sees it. */
const CARD = 'card';

export function offerCard(script: CardScript): void {
  Reflect.set(globalThis, CARD, script);
}

let asked: Promise<unknown> | undefined;

/** The card's script, put into this page by the worker when it is not there; `undefined` where that may not be. */
export async function cardScript(): Promise<CardScript | undefined> {
  if (!Reflect.has(globalThis, CARD)) {
    asked ??= sendFromPage({ name: 'page-card' } satisfies Message<'page-card'>)
      // the next question may fare better
      .catch(() => undefined)
      .finally(() => {
        asked = undefined;
      });
    await asked;
  }
  return Reflect.get(globalThis, CARD) as CardScript | undefined;
}
