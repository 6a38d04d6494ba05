import { useState } from 'preact/hooks';
import { openOptions } from '../../../platform/runtime';
import type { OptionsWords } from '../../../ui/options/options-words';
import type { WelcomeWords } from '../../../ui/welcome/welcome-words';
import type { Preferences } from '../../settings/preferences';
import { ReadingChoice } from '../reading-choice';

interface Props {
  chosen: Preferences;
  words: OptionsWords;
  welcome: WelcomeWords;
}

/** The first run: what Legible does, what it asks whom, and the one thing to choose. */
export function WelcomeApp({ chosen, words, welcome }: Props) {
  const [note, setNote] = useState('');
  return (
    <>
      <h1>{welcome.title}</h1>
      <p>{welcome.does}</p>
      <h2>{welcome.asks}</h2>
      <p>{welcome.asksNote}</p>
      <p>{welcome.permission}</p>
      <ReadingChoice
        chosen={chosen}
        words={words}
        welcome={welcome}
        legend={welcome.choose}
        onSaved={() => setNote(words.saved)}
      />
      <p class="note" role="status">
        {note}
      </p>
      <p>{welcome.window}</p>
      <button type="button" onClick={() => void openOptions()}>
        {words.open}
      </button>
    </>
  );
}
