import { useRef, useState } from 'preact/hooks';
import type { LearnerWords } from './learner-words';

interface Props {
  text: string;
  /** what the text is, for its label */
  label: string;
  rows: number;
  words: LearnerWords;
}

/** A text to be taken elsewhere, with a button that copies it. */
export function CopyText({ text, label, rows, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setNote(words.copied);
    } catch {
      field.current?.select();
      setNote(words.copyFailed);
    }
  };
  return (
    <div class="copy">
      <textarea ref={field} readOnly rows={rows} aria-label={label} value={text} />
      <button type="button" onClick={() => void copy()}>
        {words.copy}
        <span class="hidden">: {label}</span>
      </button>{' '}
      <span class="note" role="status">
        {note}
      </span>
    </div>
  );
}
