import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageBadge } from '../../../messages';
import { filled } from '../../../ui';
import type { PanelWords } from '../../../ui/panel';
import { checkAll } from './check-all';

/** Badges under way at the same time, over all hosts and at one. The worker spaces the requests themselves. */
const AT_ONCE = 4;
const PER_HOST = 2;

interface Props {
  /** those that nobody has checked yet */
  unchecked: readonly PageBadge[];
  panel: PanelWords;
  check(listed: PageBadge, again: boolean): Promise<void>;
}

/** "Check all", how far it is, and "stop". */
export function CheckBar({ unchecked, panel, check }: Props) {
  const [state, setState] = useState<{ done: number; all: number; busy: boolean } | undefined>();
  const running = useRef<AbortController | undefined>(undefined);
  // another page is shown: the press was for this one
  useEffect(() => () => running.current?.abort(), []);

  async function start() {
    const all = unchecked.length;
    const controller = new AbortController();
    running.current = controller;
    setState({ done: 0, all, busy: true });
    const done = await checkAll(unchecked, {
      hostOf: ({ badge }) => (URL.canParse(badge.url) ? new URL(badge.url).host : ''),
      check: (listed) => check(listed, false),
      atOnce: AT_ONCE,
      perHost: PER_HOST,
      signal: controller.signal,
      onDone: (count) => setState({ done: count, all, busy: true }),
    });
    setState({ done, all, busy: false });
  }

  return (
    <section>
      {state?.busy ? (
        <>
          <progress value={state.done} max={state.all} aria-label={panel.checkAll} />
          <button type="button" onClick={() => running.current?.abort()}>
            {panel.stop}
          </button>
        </>
      ) : (
        unchecked.length > 0 && (
          <>
            <button type="button" aria-describedby="check-all-note" onClick={() => void start()}>
              {panel.checkAll}
            </button>
            <p id="check-all-note" class="note">
              {panel.checkAllNote}
            </p>
          </>
        )
      )}
      <p class="note" role="status">
        {state && filled(panel.progress, { done: String(state.done), all: String(state.all) })}
      </p>
    </section>
  );
}
