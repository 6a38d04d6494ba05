import type { BadgeMessage, PdfAnswer, StripWords } from '../../messages';
import { countIn } from '../../ui/strip/count';

/** One PDF of the page. */
export interface File {
  url: string;
  state: 'waiting' | 'reading' | 'read';
  answer?: PdfAnswer;
}

export interface StripProps {
  files: readonly File[];
  /** every badge in them, each once */
  badges: readonly BadgeMessage[];
  /** what is known of each, as a sentence; empty where nobody has looked */
  verdicts: readonly string[];
  open: boolean;
  words: StripWords;
  onMain(event: Event): void;
  onEntry(index: number, event: MouseEvent): void;
  onFocus(index: number, event: FocusEvent): void;
  onClose(event: Event): void;
}

/** The strip itself: one button that reads and then opens the list, troubles, the list, and a button that closes it. */
export function StripView(props: StripProps) {
  const { files, badges, open, words } = props;
  const reading = files.some(({ state }) => state === 'reading');
  const toRead = isToRead(files, badges.length);
  const count = countIn(words, badges.length, files.length);
  const look = words[files.length > 1 ? 'lookAll' : 'look'];
  const troubles = files.flatMap(({ answer }) => {
    const { trouble, unread } = answer ?? {};
    return trouble || unread ? [[trouble, unread === 'save' && words.save].filter(Boolean).join(' ')] : [];
  });
  const toggles = !reading && !toRead && badges.length > 0;
  return (
    <section class="strip" aria-label={words.name}>
      {(reading || toRead || toggles) && (
        <button
          type="button"
          class="main"
          aria-disabled={reading}
          {...(toggles ? { 'aria-expanded': open } : {})}
          onClick={props.onMain}
        >
          {reading ? words.reading : toRead ? look : count}
        </button>
      )}
      <div class="troubles" role="status">
        {toggles && <span class="hidden">{count}</span>}
        {[...new Set(troubles)].map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      {open && toggles && <Entries {...props} />}
      <button type="button" class="close" aria-label={words.close} onClick={props.onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </section>
  );
}

/** Is there something that a press could read: for the first time, or once more? */
export function isToRead(files: readonly File[], badges: number): boolean {
  return files.some(({ state, answer }) => state === 'waiting' || (badges === 0 && answer?.unread));
}

function Entries({ badges, verdicts, words, onEntry, onFocus }: StripProps) {
  return (
    <ul>
      {badges.map(({ url, label }, index) => (
        <li key={index}>
          <button
            type="button"
            class="entry"
            onClick={(event) => onEntry(index, event)}
            onFocus={(event) => onFocus(index, event)}
          >
            <b>{label || url}</b> {url !== '' && label !== url && <small>{hostOf(url)}</small>}{' '}
            {verdicts[index] ? <i>{verdicts[index]}</i> : <u>{words.check}</u>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a link is called is its writer's word; where it leads is not. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
