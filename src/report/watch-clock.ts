import type { ClockDrift, Finding, Http, HttpAnswer, Ports, Verdict } from '../model';

const MINUTE_MS = 60_000;
/** How far this device may lag behind a host before it is told. */
const BEHIND_MS = 10 * MINUTE_MS;
/** How far ahead it may be: what a cache on the way kept is dated earlier without any clock being wrong. */
const AHEAD_MS = 24 * 60 * MINUTE_MS;

/**
 * Ports that notice when the hosts that answer have another time (`Date`, RFC 9110 section 6.6.1). What is expired or
 * not yet valid by a wrong clock is no fault of the credential: the report says so, and judges by this device's clock
 * all the same, since a host could say anything.
 */
export function watchingClock(ports: Ports): Ports {
  if (ports.drift) return ports;
  // one for each world: what is kept for it is found by it
  const known = watched.get(ports.http) ?? watch(ports.http);
  watched.set(ports.http, known);
  return { ...ports, ...known };
}

const watched = new WeakMap<Http, Required<Pick<Ports, 'http' | 'drift'>>>();

function watch(http: Http): Required<Pick<Ports, 'http' | 'drift'>> {
  let drift: ClockDrift | undefined;
  return {
    http: {
      async get(url, request) {
        const answer = await http.get(url, request);
        // the last word counts: clocks are set right
        if (answer.ok && answer.header('date') !== undefined) drift = driftOf(answer);
        return answer;
      },
    },
    drift: () => drift,
  };
}

function driftOf({ url, header, askedAt }: HttpAnswer): ClockDrift | undefined {
  const said = Date.parse(header('date') ?? '');
  const age = Number(header('age') ?? '0');
  if (Number.isNaN(said) || !(age >= 0)) return undefined;
  const theirs = said + age * 1000;
  const behind = theirs - askedAt.getTime();
  if (behind < BEHIND_MS && behind > -AHEAD_MS) return undefined;
  const date = new Date(theirs);
  if (Number.isNaN(date.getTime()) || !URL.canParse(url)) return undefined;
  return { host: new URL(url).host, theirs: date.toISOString(), ours: behind > 0 ? 'behind' : 'ahead' };
}

/** What a reader must know of this device's clock when time decided the verdict. */
export function clockFinding(verdict: Verdict, ports: Ports): Finding | undefined {
  const drift = verdict === 'expired' || verdict === 'not-yet-valid' ? ports.drift?.() : undefined;
  if (!drift) return undefined;
  const { host, theirs, ours } = drift;
  return {
    id: 'clock',
    outcome: 'warn',
    reason: `clock-${ours}`,
    params: { host, date: theirs },
    detail: { theirs, ours: ports.now().toISOString() },
  };
}
