import { useState } from 'preact/hooks';
import { requestHosts } from '../../platform/permissions';
import type { OptionsWords } from '../../ui/options/options-words';
import type { WelcomeWords } from '../../ui/welcome/welcome-words';
import { MODES, type Mode, type Preferences, saveAheadHosts, saveMode } from '../settings/preferences';

interface Props {
  chosen: Preferences;
  words: OptionsWords;
  welcome: WelcomeWords;
  legend: string;
  onSaved(): void;
}

/** When a badge may be asked about: the three choices of the first run and of the settings. */
export function ReadingChoice({ chosen, words, welcome, legend, onSaved }: Props) {
  const [mode, setMode] = useState<Mode>(chosen.mode);
  const [hosts, setHosts] = useState(chosen.aheadHosts.join('\n'));

  async function choose(next: Mode) {
    setMode(next);
    await saveMode(next);
    onSaved();
  }
  async function save() {
    const kept = await saveAheadHosts(hosts);
    setHosts(kept.join('\n'));
    onSaved();
    // the browser asks the reader for those that it has not let us ask yet
    if (kept.length > 0) await requestHosts(kept);
  }

  const labels: Readonly<Record<Mode, string>> = {
    hover: words.hover,
    click: words.click,
    ahead: welcome.ahead,
  };
  return (
    <>
      <fieldset>
        <legend>{legend}</legend>
        {MODES.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="mode" checked={mode === each} onChange={() => void choose(each)} />{' '}
            {labels[each]}
          </label>
        ))}
      </fieldset>
      {mode === 'ahead' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <label class="choice" for="ahead-hosts">
            {welcome.aheadHosts}
          </label>
          <textarea
            id="ahead-hosts"
            rows={3}
            value={hosts}
            aria-describedby="ahead-note"
            onInput={(event) => setHosts(event.currentTarget.value)}
          />
          <p id="ahead-note" class="note">
            {welcome.aheadNote}
          </p>
          <button type="submit">{welcome.saveHosts}</button>
        </form>
      )}
    </>
  );
}
