// Searches pictures for QR codes on a thread of its own. It has no network and keeps nothing.
import { type Picture, search } from './search';

addEventListener('message', async ({ data }: MessageEvent<Picture>) => {
  postMessage(await search(data));
});
// from now on a failure is that of a picture, not of this file
postMessage('ready');
