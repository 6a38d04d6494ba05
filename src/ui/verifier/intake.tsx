import { useEffect, useRef, useState } from 'preact/hooks';
import { Camera } from './camera/camera';
import { type Input, inputsFrom } from './input';
import type { VerifierWords } from './verifier-words';

const KINDS =
  '.json,.jsonld,.jwt,.vc,.txt,.png,.svg,.pdf,.jpg,.jpeg,.webp,.gif,.bmp,.html,.htm,application/json';

interface Props {
  words: VerifierWords;
  onInputs(inputs: Input[]): void;
}

/** Where things come in: dropped or pasted anywhere in the page, picked, or typed. */
export function Intake({ words, onInputs }: Props) {
  const [typed, setTyped] = useState('');
  const [over, setOver] = useState(false);
  const [note, setNote] = useState('');
  const take = useRef(onInputs);
  take.current = onInputs;
  useEffect(() => listen((inputs) => take.current(inputs), setOver), []);
  return (
    <section class={over ? 'intake over' : 'intake'} aria-label={words.drop}>
      <p class="drop">
        <span>{words.drop}</span>{' '}
        <label class="pick">
          {words.pick}
          <input
            type="file"
            multiple
            accept={KINDS}
            onChange={({ currentTarget }) => {
              onInputs(filesAsInputs(currentTarget.files));
              // the same file may be picked again
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <Camera words={words} onInputs={onInputs} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const inputs = inputsFrom(typed);
          setNote(inputs.length === 0 ? words.nothingTyped : '');
          if (inputs.length === 0) return;
          onInputs(inputs);
          setTyped('');
        }}
      >
        <label>
          {words.typeHere}
          <textarea
            rows={3}
            spellcheck={false}
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class="note">{words.typeHint}</p>
        <button type="submit">{words.check}</button>
        <p class="note" role="status">
          {note}
        </p>
      </form>
    </section>
  );
}

/** Dropping and pasting work everywhere: a file beside the field must not make the browser leave the page. */
function listen(take: (inputs: Input[]) => void, setOver: (over: boolean) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      setOver(true);
    },
    { signal },
  );
  addEventListener('dragleave', () => setOver(false), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      setOver(false);
      const files = filesAsInputs(event.dataTransfer?.files);
      take(files.length > 0 ? files : inputsFrom(event.dataTransfer?.getData('text') ?? ''));
    },
    { signal },
  );
  addEventListener(
    'paste',
    (event) => {
      const files = filesAsInputs(event.clipboardData?.files);
      const inField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      if (files.length === 0 && inField) return;
      event.preventDefault();
      take(files.length > 0 ? files : inputsFrom(event.clipboardData?.getData('text') ?? ''));
    },
    { signal },
  );
  return () => controller.abort();
}

function filesAsInputs(files: FileList | null | undefined): Input[] {
  return [...(files ?? [])].map((file) => ({ kind: 'file', file }));
}
