import { useState } from 'preact/hooks';
import { getJson } from '../../../net';
import { requestHosts } from '../../../platform/permissions';
import { isFederationAddress, type RegistryConfig, registriesAt } from '../../../trust';
import { filled } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import { createWorld } from '../../engine/world';
import { surroundings } from '../../worker/surroundings';

const world = createWorld(surroundings);

interface Props {
  words: OptionsWords;
  onFound(registries: RegistryConfig[]): Promise<void>;
  onNote(note: string): void;
}

/** A field for the address of a registry or list, which is looked at before it is taken. */
export function RegistryAddress({ words, onFound, onNote }: Props) {
  const [text, setText] = useState('');

  /** Called straight from the press: the browser asks the reader for nothing else. */
  async function add() {
    const address = text.trim();
    if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return onNote(words.registryUnclear);
    const host = new URL(address).hostname;
    const granted = await requestHosts([host]);
    if (!granted) return onNote(filled(words.siteRefused, { host }));
    const found = await registriesFrom(address);
    if (!Array.isArray(found)) return onNote(filled(words.registryNot, { host, why: words[found] }));
    setText('');
    await onFound(found);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="choice" for="registry">
        {words.registryField}
      </label>
      <input
        id="registry"
        value={text}
        placeholder="https://registry.example/issuers.json"
        onInput={(event) => setText(event.currentTarget.value)}
      />{' '}
      <button type="submit">{words.registryAdd}</button>
    </form>
  );
}

async function registriesFrom(
  address: string,
): Promise<RegistryConfig[] | 'registrySilent' | 'registryUnreadable'> {
  const got = await getJson(world.http, address, { kind: 'registry', fresh: true });
  // the configuration of a federation is a token, not JSON: that it answers is enough here
  if (isFederationAddress(address)) {
    const answers = got.ok || (got.why !== 'no-answer' && got.answer.status === 200);
    return answers ? registriesAt(address, undefined) : 'registrySilent';
  }
  if (!got.ok) return got.why === 'not-json' ? 'registryUnreadable' : 'registrySilent';
  const found = registriesAt(address, got.json);
  return found.length > 0 ? found : 'registryUnreadable';
}
