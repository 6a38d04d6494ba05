import { render } from 'preact';
import type { BadgeMessage, Message, StripSettings } from '../../messages';
import { isAlive, sendFromPage } from '../../platform/page-runtime';
import { createLayer } from '../card/layer';
import { askAbout, askStanding } from '../content/ask-worker';
import { cardScript, NO_BUBBLE } from '../content/card-script';
import { openPopup } from '../content/open-popup';
import { candidateBeside } from './candidate';
import { watchKeys } from './keys';
import { readFile } from './read-file';
import { STRIP_STYLES } from './styles';
import { type File, isToRead, StripView } from './view';

/** The strip over a PDF. */
export interface Strip {
  /** these files are shown now */
  show(urls: readonly string[]): void;
  /** reads those that were not read yet, and again those that could not be had */
  read(): void;
  /** false when the page has thrown it out */
  isThere(): boolean;
  remove(): void;
}

export function createStrip({ words, language, mode }: StripSettings, onClose: () => void): Strip {
  const layer = createLayer(document, STRIP_STYLES);
  const box = document.createElement('div');
  box.lang = language;
  layer.words.append(box);
  const leave = new AbortController();
  let files: File[] = [];
  let open = false;
  let bubble = NO_BUBBLE;
  const verdicts = new Map<string, string>();

  const badges = () => {
    const all = files.flatMap(({ answer }) => answer?.badges ?? []);
    return [...new Map(all.map((badge) => [keyOf(badge), badge])).values()];
  };
  const fileOf = (badge: BadgeMessage) =>
    files.find(({ answer }) => answer?.badges.some((each) => keyOf(each) === keyOf(badge)))?.url;
  const remove = () => {
    leave.abort();
    layer.remove();
  };
  const draw = () => {
    const held = layer.root.activeElement;
    const found = badges();
    render(
      <StripView
        {...{ files, badges: found, open, words }}
        verdicts={found.map((badge) => verdicts.get(keyOf(badge)) ?? '')}
        onMain={(event) => {
          if (!event.isTrusted || files.some(({ state }) => state === 'reading')) return;
          if (isToRead(files, found.length)) read();
          else toggle();
        }}
        onEntry={(index, event) => {
          if (!event.isTrusted) return;
          const entry = event.currentTarget as HTMLElement;
          if (bubble.anchor() !== entry) void card(index, entry);
          else if (event.detail > 0) bubble.close();
          else bubble.enter();
        }}
        onFocus={(index, { currentTarget }) => {
          const entry = currentTarget as HTMLElement;
          const meant = mode === 'hover' && entry.matches(':focus-visible') && !keys.isReturning(entry);
          if (meant && bubble.anchor() !== entry) void card(index, entry);
        }}
        onClose={({ isTrusted }) => isTrusted && onClose()}
      />,
      box,
    );
    // what held the keyboard may be gone
    if (held && !layer.root.activeElement) box.querySelector<HTMLElement>('.close')?.focus();
  };
  const toggle = () => {
    bubble.close();
    open = !open;
    draw();
    if (open) void tellVerdicts();
  };
  const put = (url: string, part: Partial<File>) => {
    files = files.map((file) => (file.url === url ? { ...file, ...part } : file));
    draw();
  };

  function read() {
    for (const { url, state, answer } of files) {
      if (state === 'reading' || (state === 'read' && !answer?.unread)) continue;
      put(url, { state: 'reading' });
      void readFile(url).then((told) => put(url, { state: 'read', answer: told }));
    }
  }

  async function tellVerdicts() {
    const found = badges();
    const message: Message<'page-verdicts'> = { name: 'page-verdicts', badges: found };
    const known = await sendFromPage(message).catch(() => undefined);
    if (!Array.isArray(known)) return;
    for (const [index, badge] of found.entries()) {
      if (known[index]) verdicts.set(keyOf(badge), String(known[index]));
    }
    draw();
  }

  /** The same card as beside a badge of a page. */
  async function card(index: number, entry: HTMLElement, again = false): Promise<void> {
    const badge = badges()[index];
    const script = isAlive() ? await cardScript() : undefined;
    if (!isAlive()) return remove();
    if (!badge || leave.signal.aborted || !entry.isConnected) return;
    if (!script) return openPopup();
    if (bubble === NO_BUBBLE) bubble = script.createBubble(layer, language);
    const question = { badge, candidate: candidateBeside(fileOf(badge)) };
    script.showCard({
      bubble,
      element: entry,
      label: badge.label || badge.url,
      ask: (more) => (more ? askStanding(question, again) : askAbout(question, again)),
      again: () => void card(index, entry, true),
      allow: openPopup,
      gone: remove,
      told([report]) {
        verdicts.set(keyOf(badge), report?.headline ?? '');
        draw();
      },
    });
  }

  const keys = watchKeys({
    layer,
    signal: leave.signal,
    bubble: () => bubble,
    // Escape closes what was opened last
    onEscape() {
      if (!open) return onClose();
      toggle();
      box.querySelector<HTMLElement>('.main')?.focus();
    },
  });
  return {
    show(urls) {
      files = urls.map((url): File => files.find((file) => file.url === url) ?? { url, state: 'waiting' });
      draw();
    },
    read,
    isThere: () => layer.host.isConnected,
    remove,
  };
}

/** A badge that the file itself carries has no address: its text tells it apart. */
function keyOf({ url, embedded }: BadgeMessage): string {
  return url || (embedded ?? '');
}
