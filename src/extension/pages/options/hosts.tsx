import { useEffect, useState } from 'preact/hooks';
import { grantedHosts } from '../../../platform/permissions';
import { filled } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import { takeBack } from '../../settings/sites';

interface Props {
  words: OptionsWords;
  /** changes when it has to be listed anew */
  version: number;
  /** sites may have gone with their hosts */
  onChange(): void;
}

/** Hosts that the reader allowed, each to be taken back. */
export function Hosts({ words, version, onChange }: Props) {
  const [hosts, setHosts] = useState<string[]>([]);
  const list = async () => setHosts(await grantedHosts());
  useEffect(() => {
    void list();
  }, [version]);
  return (
    <section>
      <h2>{words.hosts}</h2>
      <p>{words.hostsNote}</p>
      {hosts.length === 0 ? (
        <p>{words.noHosts}</p>
      ) : (
        <ul class="badges">
          {hosts.map((pattern) => (
            <li key={pattern}>
              {hostIn(pattern)}{' '}
              <button type="button" onClick={() => void takeBack(pattern).then(onChange)}>
                {filled(words.takeBack, { host: hostIn(pattern) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `https://host/*` without what is always there. */
function hostIn(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
