import { useEffect, useState } from 'preact/hooks';
import { requestHosts } from '../../../platform/permissions';
import { filled } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import { addSite, hostWritten, type Sites, sites, switchSite, takeBack } from '../../settings/sites';

interface Props {
  words: OptionsWords;
  /** changes when it has to be listed anew */
  version: number;
  onNote(note: string): void;
  /** hosts were allowed or taken back with it */
  onChange(): void;
}

/** Sites where marks appear by themselves: those that come with Legible, and the reader's own. */
export function SiteList({ words, version, onNote, onChange }: Props) {
  const [known, setKnown] = useState<Sites>({ builtIn: [], own: [], off: [] });
  const [text, setText] = useState('');
  const list = async () => setKnown(await sites());
  useEffect(() => {
    void list();
  }, [version]);

  /** Called straight from the press: the browser asks the reader for nothing else. */
  async function add() {
    const host = hostWritten(text);
    if (host === undefined) return onNote(words.siteUnclear);
    const granted = await requestHosts([host]);
    if (!granted) return onNote(filled(words.siteRefused, { host }));
    await addSite(host);
    setText('');
    onNote(words.saved);
    onChange();
  }
  async function remove(host: string) {
    await takeBack(`https://${host}/*`);
    onNote(words.saved);
    onChange();
  }
  async function turn(host: string, on: boolean) {
    await switchSite(host, on);
    onNote(words.saved);
    await list();
  }

  return (
    <section>
      <h2>{words.sites}</h2>
      <p>{words.sitesNote}</p>
      <ul class="badges">
        {known.builtIn.map((host) => (
          <li key={host}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!known.off.includes(host)}
                onChange={(event) => void turn(host, event.currentTarget.checked)}
              />{' '}
              {host.replace(/^\*\./, '')}
            </label>
          </li>
        ))}
        {known.own.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" onClick={() => void remove(host)}>
              {filled(words.remove, { name: host })}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="choice" for="site">
          {words.siteField}
        </label>
        <input
          id="site"
          value={text}
          placeholder="jobs.example.com"
          onInput={(event) => setText(event.currentTarget.value)}
        />{' '}
        <button type="submit">{words.siteAdd}</button>
      </form>
    </section>
  );
}
