import { useState } from 'preact/hooks';
import type { Words } from '../words';

/** A field for an address that the candidate gave: compared when asked for, and kept nowhere. */
export function TypedEmail({ words, onTyped }: { words: Words; onTyped(email: string): void }) {
  const [email, setEmail] = useState('');
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (email.trim() !== '') onTyped(email.trim());
      }}
    >
      <label>
        {words.typeEmail}
        <input
          type="email"
          autocomplete="off"
          maxLength={320}
          value={email}
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      </label>
      <button type="submit">{words.compare}</button>
    </form>
  );
}
