import { useEffect, useId, useState } from 'preact/hooks';
import type { Words } from '../../words';
import type { LinkAdvice } from '../link-advice';
import { OnePlace } from './one-place';
import { type OwnBadge, type Person, PLACES } from './place';
import { waysInto } from './ways';
import { recipientsIn } from './what-is-seen';
import { placesWordsFor } from './words';

interface Props {
  badge: OwnBadge;
  advice: LinkAdvice;
  reading: OwnBadge['report']['reading'];
  words: Words;
  language: string;
}

/** Where a recruiter meets the badge: three places, each as it is linked well and as it is mostly linked. */
export function Places({ badge, advice, reading, words, language }: Props) {
  const own = placesWordsFor(language);
  const group = useId();
  const [wanted, setWanted] = useState<'advised' | 'usual'>('advised');
  const [person, setPerson] = useState<Person>({ name: '', email: '' });
  // a name that the badge itself states is a fair guess at what the profile says
  useEffect(() => {
    void recipientsIn(badge.raw).then((stated) => {
      const named = stated?.find(({ type, hashed }) => !hashed && /^(name|fullname)$/i.test(type));
      if (named) setPerson((now) => (now.name === '' ? { ...now, name: named.value.slice(0, 80) } : now));
    });
  }, [badge.raw]);
  const shown = { name: person.name.trim(), email: person.email.trim() };
  const ways = PLACES.map((place) => ({ place, ...waysInto(place, advice, badge, reading) }));
  if (ways.every(({ advised, usual }) => !advised && !usual)) return null;
  const hasBoth = ways.some(({ advised, usual }) => advised && usual);
  return (
    <section class="places">
      <h3>{own.title}</h3>
      <p class="note">{own.intro}</p>
      <div class="typed">
        <Field label={own.yourName} value={person.name} onValue={(name) => setPerson({ ...person, name })} />
        <Field
          label={own.yourEmail}
          value={person.email}
          isEmail
          onValue={(email) => setPerson({ ...person, email })}
        />
      </div>
      <p class="note">{own.personNote}</p>
      {hasBoth && (
        <fieldset class="ways">
          <legend>{own.ways}</legend>
          {(['advised', 'usual'] as const).map((way) => (
            <label key={way}>
              <input type="radio" name={group} checked={wanted === way} onChange={() => setWanted(way)} />
              {own[way]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="three">
        {ways.map(({ place, advised, usual }) => {
          const way = (wanted === 'usual' ? usual : advised) ?? advised ?? usual;
          return (
            way && <OnePlace key={place} {...{ place, way, badge, language, words, own }} person={shown} />
          );
        })}
      </div>
    </section>
  );
}

interface FieldProps {
  label: string;
  value: string;
  isEmail?: boolean;
  onValue(value: string): void;
}

function Field({ label, value, isEmail = false, onValue }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode={isEmail ? 'email' : 'text'}
        autocomplete="off"
        maxLength={200}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}
