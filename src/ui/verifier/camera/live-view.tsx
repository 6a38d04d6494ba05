import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createCodeFinder } from '../codes/code-finder';
import { type Input, inputsFromCode } from '../input';
import type { VerifierWords } from '../verifier-words';
import { turnOff } from './open-camera';
import { watchFrames } from './watch-frames';

/** Milliseconds for one frame: the next one may be easier. */
const FRAME_LIMIT_MS = 5_000;

interface Props {
  stream: MediaStream;
  words: VerifierWords;
  /** the first code that holds something to check */
  onFound(inputs: Input[]): void;
  /** the reader has had enough, or the page is out of sight */
  onStop(): void;
  /** the camera was taken away */
  onLost(): void;
}

/** What the camera shows, searched for codes. The camera is on just as long as this is there. */
export function LiveView({ stream, words, onFound, onStop, onLost }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState('');
  const told = useRef({ onFound, onStop, onLost, nothing: words.cameraNothing });
  told.current = { onFound, onStop, onLost, nothing: words.cameraNothing };
  // before anything else happens: whoever leaves at once turns it off as well
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const finder = createCodeFinder(undefined, FRAME_LIMIT_MS);
    const take = (text: string) => {
      const inputs = inputsFromCode(text);
      if (inputs.length === 0) return setNote(told.current.nothing);
      controller.abort();
      told.current.onFound(inputs);
    };
    stop.current?.focus();
    if (video.current) {
      video.current.srcObject = stream;
      // a video that does not start shows nothing, and nothing is found; the button to stop is there
      video.current.play().catch(() => undefined);
      void watchFrames(video.current, finder, take, signal);
    }
    for (const track of stream.getTracks())
      track.addEventListener('ended', () => told.current.onLost(), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') told.current.onStop();
    };
    const onHidden = () => {
      if (document.hidden) told.current.onStop();
    };
    addEventListener('keydown', onKey, { signal });
    addEventListener('pagehide', () => told.current.onStop(), { signal });
    document.addEventListener('visibilitychange', onHidden, { signal });
    // the reader may have gone elsewhere while the browser was asking
    onHidden();
    return () => {
      controller.abort();
      turnOff(stream);
      finder.close();
    };
  }, [stream]);
  return (
    <section class="camera" aria-label={words.camera}>
      <video ref={video} muted playsInline aria-label={words.cameraView} />
      <p>{words.cameraHint}</p>
      <p class="note" role="status">
        {note}
      </p>
      <button type="button" ref={stop} onClick={onStop}>
        {words.cameraStop}
      </button>
    </section>
  );
}
