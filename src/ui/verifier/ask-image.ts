import type { Ports } from '../../model';
import { isPicture } from '../report/is-picture';

/** A picture as an address of this page's own; nothing when its host does not give one. Asked on a press only. */
export async function askImage(url: string, { http }: Ports): Promise<string | undefined> {
  const answer = await http.get(url, { kind: 'image' });
  if (!answer.ok || answer.status !== 200 || !isPicture(answer.contentType, answer.body)) return undefined;
  return URL.createObjectURL(new Blob([Uint8Array.from(answer.body)], { type: answer.contentType }));
}
