import type { Http, Ports } from '../model';
import { cachedHttp, createHttp } from '../net';
import type { Arguments } from './arguments';
import { publicNetwork } from './public-network';
import { recordedHttp } from './recording';

/**
 * Network and clock as the command line wants them.
 *
 * @param given the network of another thread
 */
export async function worldFor(args: Arguments, given?: Http): Promise<Ports> {
  const now = () => args.asOf ?? new Date();
  const clock = () => new Date();
  return { http: cachedHttp(given ?? (await networkFor(args, clock)), clock), now };
}

async function networkFor({ responses, allowPrivate }: Arguments, clock: () => Date): Promise<Http> {
  if (responses !== undefined) return recordedHttp(responses, clock);
  return createHttp({ ...(allowPrivate ? { fetch } : publicNetwork()), now: clock });
}
