import type { Http } from '../model';
import type { Pause } from './spaced';

export interface Manners {
  /** requests to one host at the same time */
  atOnce: number;
  /** requests that one host may get without a pause: what looking at one badge takes */
  burst: number;
  /** milliseconds between the beginnings of two requests to one host after that */
  gapMs: number;
}

interface Lane {
  busy: number;
  waiting: (() => void)[];
  /** when all that has been let in would have come at the even pace; milliseconds since 1970 */
  due: number;
}

/** Hosts remembered before idle ones are forgotten. */
const MAX_LANES = 100;

const pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets no host be asked too much at once, however many badges are checked together. Nothing is refused. */
export function politeHttp(
  http: Http,
  { atOnce, burst, gapMs }: Manners,
  clock: () => number = Date.now,
  wait: Pause = pause,
): Http {
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    if (lanes.size > MAX_LANES) {
      for (const [name, { busy, due }] of lanes) if (busy === 0 && due <= clock()) lanes.delete(name);
    }
    const lane = lanes.get(host) ?? { busy: 0, waiting: [], due: 0 };
    lanes.set(host, lane);
    return lane;
  }

  async function enter(lane: Lane): Promise<void> {
    // whoever leaves hands its place to the next: `busy` stays as it is then
    if (lane.busy >= atOnce) await new Promise<void>((resolve) => lane.waiting.push(resolve));
    else lane.busy++;
    const early = lane.due - burst * gapMs - clock();
    lane.due = Math.max(lane.due, clock()) + gapMs;
    if (early > 0) await wait(early);
  }

  function leave(lane: Lane): void {
    const next = lane.waiting.shift();
    if (next) next();
    else lane.busy--;
  }

  return {
    async get(url, request) {
      if (!URL.canParse(url)) return http.get(url, request);
      const lane = laneOf(new URL(url).host);
      await enter(lane);
      try {
        return await http.get(url, request);
      } finally {
        leave(lane);
      }
    },
  };
}
