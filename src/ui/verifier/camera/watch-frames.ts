import type { CodeFinder } from '../codes/code-finder';

/** Milliseconds between the answer about one frame and the look at the next. */
const PAUSE_MS = 250;

/**
 * Looks at what a video shows a few times a second, one frame at a time, and tells the texts of its QR codes.
 * Ends when `signal` is aborted. Frames go to the finder and nowhere else.
 */
export async function watchFrames(
  video: HTMLVideoElement,
  finder: CodeFinder,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const frame = await frameOf(video);
    const texts = frame ? await finder.find({ kind: 'frame', frame }, signal) : [];
    for (const text of texts ?? []) if (!signal.aborted) onText(text);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** What the video shows now; nothing before it has begun. */
async function frameOf(video: HTMLVideoElement): Promise<ImageBitmap | undefined> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
  return createImageBitmap(video).catch(() => undefined);
}
