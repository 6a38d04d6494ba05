import { useEffect, useState } from 'preact/hooks';
import { parseRegistries } from '../../../trust';
import { filled } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import {
  type RegistrySettings,
  registrySettings,
  saveAskDefaults,
  saveOwnRegistries,
} from '../../settings/registries';

import { RegistryAddress } from './registry-address';

/** A list of issuers is text; what is larger than this is something else. Bytes. */
const MAX_FILE = 2 * 1024 * 1024;

interface Props {
  words: OptionsWords;
  onNote(note: string): void;
}

/** Whom Legible asks about issuers: its own registries, the reader's lists, the organisation's. */
export function Registries({ words, onNote }: Props) {
  const [settings, setSettings] = useState<RegistrySettings | undefined>();
  const list = async () => setSettings(await registrySettings());
  useEffect(() => {
    void list();
  }, []);

  async function add(file: File | undefined) {
    const found = file === undefined || file.size > MAX_FILE ? [] : readable(await file.text());
    if (found.length > 0) await keep(found);
    else onNote(words.notImported);
  }
  async function keep(found: RegistrySettings['own']) {
    await saveOwnRegistries([...(settings?.own ?? []), ...found]);
    onNote(filled(words.imported, { count: String(found.length) }));
    await list();
  }
  async function remove(index: number) {
    await saveOwnRegistries((settings?.own ?? []).filter((_each, at) => at !== index));
    await list();
  }

  return (
    <section>
      <h2>{words.registries}</h2>
      <p>{words.registriesNote}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings?.defaults ?? true}
          onChange={(event) => void saveAskDefaults(event.currentTarget.checked).then(list)}
        />
        {words.askDefaults}
      </label>
      <ul class="badges">
        {settings?.managed.map(({ name }) => (
          <li key={`managed ${name}`}>
            {name} ({words.fromOrganisation})
          </li>
        ))}
        {settings?.own.map(({ name }, index) => (
          <li key={`${index} ${name}`}>
            {name}{' '}
            <button type="button" onClick={() => void remove(index)}>
              {filled(words.remove, { name })}
            </button>
          </li>
        ))}
      </ul>
      <RegistryAddress words={words} onFound={keep} onNote={onNote} />
      <label class="choice">
        {words.importFile}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void add(event.currentTarget.files?.[0])}
        />
      </label>
    </section>
  );
}

function readable(text: string): RegistrySettings['own'] {
  try {
    return parseRegistries(JSON.parse(text)).registries;
  } catch {
    return [];
  }
}
