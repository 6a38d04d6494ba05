import { useEffect, useState } from 'preact/hooks';
import type { PinnedIssuer } from '../../../trust';
import { filled } from '../../../ui';
import type { OptionsWords } from '../../../ui/options/options-words';
import { pinnedIssuers, unpin } from '../../settings/pins';

/** Issuers that the reader remembered. */
export function Pins({ words }: { words: OptionsWords }) {
  const [pins, setPins] = useState<PinnedIssuer[]>([]);
  const list = async () => setPins(await pinnedIssuers());
  useEffect(() => {
    void list();
  }, []);
  return (
    <section>
      <h2>{words.pins}</h2>
      {pins.length === 0 ? (
        <p>{words.noPins}</p>
      ) : (
        <ul class="badges">
          {pins.map((pin) => (
            <li key={pin.id}>
              {pin.name ?? pin.id}{' '}
              <button type="button" onClick={() => void unpin(pin.id).then(list)}>
                {filled(words.forget, { name: pin.name ?? pin.id })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
