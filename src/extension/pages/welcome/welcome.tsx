import { render } from 'preact';
import { optionsWords } from '../../../ui/options/words';
import { welcomeWords } from '../../../ui/welcome/words';
import { preferences } from '../../settings/preferences';
import { WelcomeApp } from './welcome-app';

const place = document.getElementById('app');
const chosen = await preferences();
const welcome = welcomeWords(chosen.language);
document.documentElement.lang = chosen.language;
document.title = welcome.title;
if (place) {
  render(<WelcomeApp chosen={chosen} words={optionsWords(chosen.language)} welcome={welcome} />, place);
}
