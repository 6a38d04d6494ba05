import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../input';
import type { VerifierWords } from '../verifier-words';
import { LiveView } from './live-view';
import { openCamera, turnOff } from './open-camera';
import { useCameraThere } from './use-camera-there';

interface Props {
  words: VerifierWords;
  onInputs(inputs: Input[]): void;
}

/** The camera as a way in, where there is one: pressed for, and off again as soon as it is no longer needed. */
export function Camera({ words, onInputs }: Props) {
  const there = useCameraThere();
  const [stream, setStream] = useState<MediaStream>();
  const [note, setNote] = useState<CameraNote>();
  const asking = useRef<AbortController>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);

  async function start() {
    if (asking.current) return;
    const controller = new AbortController();
    asking.current = controller;
    setNote('cameraAsking');
    const answer = await openCamera(controller.signal);
    asking.current = undefined;
    if (controller.signal.aborted) return;
    setNote(answer.ok ? undefined : TROUBLES[answer.why]);
    if (answer.ok) setStream(answer.stream);
  }

  function end(why?: CameraNote) {
    // at once, not with the next drawing: a page that is left may draw no more
    if (stream) turnOff(stream);
    // whoever types elsewhere meanwhile is left alone
    returns.current = document.activeElement?.closest('.camera') != null;
    setStream(undefined);
    setNote(why);
  }

  useEffect(() => {
    if (stream === undefined && returns.current) button.current?.focus();
    returns.current = false;
  }, [stream]);
  useEffect(() => () => asking.current?.abort(), []);

  return (
    <>
      {there && !stream && (
        <button type="button" class="scan" ref={button} onClick={() => void start()}>
          {words.camera}
        </button>
      )}
      {stream && (
        <LiveView
          stream={stream}
          words={words}
          onFound={(inputs) => {
            end('cameraFound');
            onInputs(inputs);
          }}
          onStop={() => end()}
          onLost={() => end('cameraBusy')}
        />
      )}
      <p class="note" role="status">
        {note && words[note]}
      </p>
    </>
  );
}

type CameraNote = 'cameraAsking' | 'cameraFound' | 'cameraRefused' | 'cameraNone' | 'cameraBusy';

const TROUBLES = { refused: 'cameraRefused', none: 'cameraNone', busy: 'cameraBusy' } as const;
