import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { qrPicture } from '../../fixtures/pdf/qr-picture';

/** What a camera is to show: a QR code with this text, or an empty wall; for so many frames. */
export interface Scene {
  text?: string;
  frames: number;
}

const [WIDTH, HEIGHT] = [640, 480];
const FRAMES_A_SECOND = 5;
const WALL = 0xc0;

/** A film in a folder of its own that a browser shows as its camera, over and over. */
export interface Film {
  /** arguments of a browser that has this camera; `grants` says what the reader answers when asked for it */
  flags(grants: boolean): string[];
  remove(): void;
}

/** Makes a film as YUV4MPEG2: planes of brightness and two of colour, which are grey here. */
export function film(scenes: readonly Scene[]): Film {
  const folder = mkdtempSync(join(tmpdir(), 'legible-film-'));
  const path = join(folder, 'camera.y4m');
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`;
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frames = scenes.flatMap(({ text, frames }) =>
    Array<Buffer>(frames).fill(Buffer.concat([Buffer.from('FRAME\n'), brightness(text), grey])),
  );
  writeFileSync(path, Buffer.concat([Buffer.from(header), ...frames]));
  return {
    flags: (grants) => [
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
      `--use-fake-ui-for-media-stream${grants ? '' : '=deny'}`,
    ],
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function brightness(text: string | undefined): Buffer {
  const plane = Buffer.alloc(WIDTH * HEIGHT, WALL);
  if (text === undefined) return plane;
  const { width, height, pixels } = qrPicture(text, 7);
  const [left, top] = [Math.floor((WIDTH - width) / 2), Math.floor((HEIGHT - height) / 2)];
  for (let y = 0; y < height; y++)
    plane.set(pixels.subarray(y * width, (y + 1) * width), (y + top) * WIDTH + left);
  return plane;
}
