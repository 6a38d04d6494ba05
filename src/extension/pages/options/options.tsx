import { render } from 'preact';
import { optionsWords } from '../../../ui/options/words';
import { preferences } from '../../settings/preferences';
import { OptionsApp } from './options-app';

const place = document.getElementById('app');

/** Draws the page in the language that is now chosen. */
async function draw(note: string): Promise<void> {
  const chosen = await preferences();
  const words = optionsWords(chosen.language);
  document.documentElement.lang = chosen.language;
  document.title = words.title;
  if (place) {
    render(
      <OptionsApp key={chosen.language} chosen={chosen} words={words} note={note} onLanguage={draw} />,
      place,
    );
  }
}

await draw('');
