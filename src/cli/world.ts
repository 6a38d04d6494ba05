import type { Http, Ports } from '../model';
import { cachedHttp, createHttp } from '../net';
import type { Arguments } from './arguments';
import { recordedHttp } from './recording';

/** Network and clock as the command line wants them. */
export async function worldFor({ responses, asOf }: Arguments): Promise<Ports> {
  const now = () => asOf ?? new Date();
  const clock = () => new Date();
  const http: Http =
    responses === undefined ? createHttp({ fetch, now: clock }) : await recordedHttp(responses, clock);
  return { http: cachedHttp(http, clock), now };
}
