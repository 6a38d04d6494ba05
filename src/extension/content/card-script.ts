import type { FoundAt } from '../../discovery';
import type { CandidateMessage, Message, PageSettings } from '../../messages';
import type { Report } from '../../model';
import { sendFromPage } from '../../platform/page-runtime';
import type { Layer } from '../card/layer';

/** The card over the page: opens beside a badge, fills in, closes. One at a time. */
export interface Bubble {
  /** paints at once what is known */
  open(anchor: Element, about: CardSubject, actions: BubbleActions): void;
  /** puts the answer into the card that is open for `anchor`; `asking`: more about the issuer is on its way */
  fill(anchor: Element, reports: Report[], asking: boolean): void;
  /** no answer came: says so, and how to ask again */
  fail(anchor: Element): void;
  close(): void;
  anchor(): Element | undefined;
  /** moves the keyboard into the card */
  enter(): boolean;
  /** is the keyboard on the last control of the card, or on the first when it goes `back`? */
  ends(back: boolean): boolean;
  element(): HTMLElement | undefined;
}

/** What is known of a badge before anybody is asked. */
export interface CardSubject {
  label: string;
  /** where its link leads; left out where there is none */
  host?: string | undefined;
  /** what the last answer said, when that was a moment ago */
  known?: Report[] | undefined;
}

export interface BubbleActions {
  onAgain(): void;
  onAllow(hosts: string[]): void;
}

/** What the card's own script brings: all that is drawn. Most pages hold no badge, and never read it. */
export interface CardScript {
  /** marks over the page, and the card beside the one that is meant */
  draw(page: Page): Drawn;
  /** what the page shows of the candidate beside an element */
  candidateAt(element: Element): CandidateMessage;
  /** @param language BCP 47 tag */
  createBubble(layer: Layer, language: string): Bubble;
  /** opens the card at an element, asks, and fills it in */
  showCard(question: CardQuestion): void;
}

/** What lies over the page: marks, and the card when one is open. */
export interface Drawn {
  layer: Layer;
  /** marks these badges, and no others */
  show(found: readonly FoundAt[]): void;
  /** moves the keyboard to the mark of a badge; `false` when it has none */
  point(badge: FoundAt): boolean;
  /** opens the card for what the reader pointed at with the menu */
  read(element: Element, label: string): void;
  erase(): void;
}

/** What the drawing needs of the script that runs in the page. */
export interface Page {
  signal: AbortSignal;
  settings: PageSettings;
  /** the extension is gone */
  stop(): void;
}

/** What a card is about, and how to ask about it. */
export interface CardQuestion extends CardSubject {
  bubble: Bubble;
  element: Element;
  /** the verdict, or (`more`) with what registries and endorsers say */
  ask(more: boolean): Promise<Report[]>;
  /** the reader wants it asked anew */
  again(): void;
  /** the reader wants to allow hosts */
  allow(): void;
  /** the extension was updated or removed */
  gone(): void;
  /** told of each answer */
  told?(reports: Report[]): void;
}

/** Where no card can be drawn, none is open. */
export const NO_BUBBLE: Bubble = {
  open: () => {},
  fill: () => {},
  fail: () => {},
  close: () => {},
  anchor: () => undefined,
  enter: () => false,
  ends: () => false,
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
