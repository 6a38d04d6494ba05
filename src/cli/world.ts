import type { Http, Ports } from '../model';
import { cachedHttp, createHttp } from '../net';
import type { Arguments } from './arguments';
import { publicNetwork } from './public-network';
import { recordedHttp } from './recording';

/** Network and clock as the command line wants them. */
export async function worldFor({ responses, asOf, allowPrivate }: Arguments): Promise<Ports> {
  const now = () => asOf ?? new Date();
  const clock = () => new Date();
  const network = allowPrivate ? { fetch } : publicNetwork();
  const http: Http =
    responses === undefined ? createHttp({ ...network, now: clock }) : await recordedHttp(responses, clock);
  return { http: cachedHttp(http, clock), now };
}
