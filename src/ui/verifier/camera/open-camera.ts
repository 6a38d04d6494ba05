/** Why there is no picture: the reader or the browser refused, there is no camera, or it cannot be used now. */
export type CameraTrouble = 'refused' | 'none' | 'busy';

/** By the names of Media Capture and Streams, section 10.2. Whatever else happens, the camera gives no picture. */
const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/**
 * Asks the browser for a camera, the one that looks away from the reader where there are two. Never rejects. When
 * `signal` was aborted meanwhile the camera is off again.
 */
export async function openCamera(
  signal: AbortSignal,
): Promise<{ ok: true; stream: MediaStream } | { ok: false; why: CameraTrouble }> {
  try {
    const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
    const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    if (signal.aborted) turnOff(stream);
    return { ok: true, stream };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { ok: false, why: (Object.hasOwn(TROUBLES, name) ? TROUBLES[name] : undefined) ?? 'busy' };
  }
}

/** Ends every track: the light at the camera goes out. */
export function turnOff(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
