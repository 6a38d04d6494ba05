import { useState } from 'preact/hooks';
import { grantedHosts, revokeHosts } from '../../../platform/permissions';
import { forgetAll } from '../../../platform/session-store';
import { clearSettings } from '../../../platform/settings-store';
import { filled, LANGUAGES_SPOKEN } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import { welcomeWords } from '../../../ui/welcome/words';
import { type Preferences, saveLanguage } from '../../settings/preferences';
import { runOnSites } from '../../settings/sites';
import { ReadingChoice } from '../reading-choice';
import { Hosts } from './hosts';
import { Pins } from './pins';
import { Registries } from './registries';
import { SiteList } from './sites';

interface Props {
  chosen: Preferences;
  words: OptionsWords;
  /** said after the page was drawn in another language */
  note: string;
  onLanguage(note: string): Promise<void>;
}

/** Every setting there is, what may be asked of whom, and what is kept. */
export function OptionsApp({ chosen, words, note: first, onLanguage }: Props) {
  const [note, setNote] = useState(first);
  const [cleared, setCleared] = useState(0);
  /** what is listed in one part may have changed with another */
  const [changes, setChanges] = useState(0);

  async function chooseLanguage(language: string) {
    await saveLanguage(language);
    await onLanguage(words.saved);
  }
  async function clear() {
    await clearSettings();
    await Promise.all([forgetAll(), grantedHosts().then(revokeHosts)]);
    await runOnSites();
    setCleared(cleared + 1);
    await onLanguage(words.cleared);
    setNote(words.cleared);
  }

  return (
    <>
      <h1>{words.title}</h1>
      <p class="note" role="status">
        {note}
      </p>
      <section>
        <h2>
          <label for="language">{words.language}</label>
        </h2>
        <select
          id="language"
          value={chosen.chosen ? chosen.language : ''}
          onChange={(event) => void chooseLanguage(event.currentTarget.value)}
        >
          <option value="">{words.browserLanguage}</option>
          {LANGUAGES_SPOKEN.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {new Intl.DisplayNames([tag], { type: 'language' }).of(tag)}
            </option>
          ))}
        </select>
      </section>
      <ReadingChoice
        key={`mode${cleared}`}
        chosen={cleared > 0 ? { ...chosen, mode: 'hover', aheadHosts: [] } : chosen}
        words={words}
        welcome={welcomeWords(chosen.language)}
        legend={words.when}
        onSaved={() => setNote(words.saved)}
      />
      <SiteList
        words={words}
        key={`sites${cleared}`}
        version={changes}
        onNote={setNote}
        onChange={() => setChanges(changes + 1)}
      />
      <Hosts
        words={words}
        version={changes}
        key={`hosts${cleared}`}
        onChange={() => setChanges(changes + 1)}
      />
      <Registries words={words} key={`registries${cleared}`} onNote={setNote} />
      <Pins words={words} key={`pins${cleared}`} />
      <section>
        <h2>{words.data}</h2>
        <p>{words.dataNote}</p>
        <button type="button" onClick={() => void clear()}>
          {filled(words.clear, {})}
        </button>
      </section>
    </>
  );
}
