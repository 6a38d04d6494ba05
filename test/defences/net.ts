import { row } from './defence';

const CLIENT_TEST = 'test/unit/net/client.test.ts';
const CACHE_TEST = 'test/unit/net/cache.test.ts';
const NETWORK_TEST = 'test/unit/cli/public-network.test.ts';
const CLIENT = 'src/net/client.ts';

/** What is asked of the network, and what an answer may cost. */
export const NET = [
  ...row(
    'Private and metadata addresses, odd notations, redirects',
    [
      'test/unit/net/address.test.ts',
      'refuses %s',
      'src/net/address.ts',
      'return isPublicName(url.hostname) ? url : undefined;',
      'return url;',
    ],
    [CLIENT_TEST, 'judges every hop of a redirect', CLIENT, "redirect: 'manual',", "redirect: 'follow',"],
    [
      CLIENT_TEST,
      'judges every hop of a redirect',
      CLIENT,
      'const address = allowedAddress(next);',
      'const address = hop === 0 ? allowedAddress(next) : new URL(next);',
    ],
  ),
  ...row(
    'A public name that leads to the machine that verifies, its network or its cloud (terminal)',
    [
      NETWORK_TEST,
      'refuses a name that leads to this machine or its cloud',
      'src/cli/public-network.ts',
      "isPublic(address)) === false ? 'refused' : true",
      'isPublic(address)) === false ? true : true',
    ],
    [
      NETWORK_TEST,
      'is not led astray by a name that changes once it was looked at',
      'src/cli/public-network.ts',
      'if (error || near === undefined) told(error, addresses);',
      'if (error || near === undefined || near) told(error, addresses);',
    ],
  ),
  ...row(
    'Cookies, referrer, our name in requests',
    [
      CLIENT_TEST,
      'asks without cookies, referrer or a name of ours',
      CLIENT,
      "credentials: isOwn(request) ? 'include' : 'omit',",
      "credentials: 'include',",
    ],
    [
      CLIENT_TEST,
      'sends the cookie of the session with a file that a tab shows, and with nothing else',
      CLIENT,
      'if (isOwn(request) || !mayLead(request, address, onward))',
      'if (!mayLead(request, address, onward))',
    ],
    [
      CLIENT_TEST,
      'asks without cookies, referrer or a name of ours',
      CLIENT,
      "referrerPolicy: 'no-referrer',",
      '',
    ],
    [
      CLIENT_TEST,
      'asks without cookies, referrer or a name of ours',
      CLIENT,
      'accept: request.accept ?? LIMITS[request.kind].accept,',
      "accept: request.accept ?? LIMITS[request.kind].accept, 'user-agent': 'legible',",
    ],
  ),
  ...row(
    'An answer from before the revocation stays in use',
    [
      CACHE_TEST,
      'never goes back to what was said before a revocation was seen',
      'src/net/cache.ts',
      'if (newer && newer.turn > turn) return newer.answer;',
      '',
    ],
    [
      CACHE_TEST,
      'keeps it no longer than its host says: %s',
      'src/net/lifetime.ts',
      'return stated === undefined ? ceiling : Math.min(ceiling, Math.max(ONE_LOOK_MS, stated));',
      'return stated === undefined ? ceiling : Math.max(ONE_LOOK_MS, stated);',
    ],
  ),
  ...row('Endless redirects', [
    CLIENT_TEST,
    'gives up on endless redirects',
    CLIENT,
    'hop <= MAX_REDIRECTS;',
    // a test must end: by then the time for one request is over
    'hop < 1_000_000;',
  ]),
  ...row(
    'Endless, dripping or huge answers, bombs',
    [
      CLIENT_TEST,
      'stops reading at the cap, whatever the length declared',
      'src/net/body.ts',
      `    if (size > cap) {
      await reader.cancel();
      return 'too-large';
    }`,
      // a test must end, so the answer is cut off at fifty times of what is allowed
      `    if (size > 50 * cap) {
      await reader.cancel();
      break;
    }`,
    ],
    [
      CLIENT_TEST,
      'gives up on a server that drips',
      CLIENT,
      'const timeout = AbortSignal.timeout(options.timeoutMs ?? REQUEST_TIMEOUT_MS);',
      // a test must end, so the limit is fifty times of what it is told
      'const timeout = AbortSignal.timeout(50 * (options.timeoutMs ?? REQUEST_TIMEOUT_MS));',
    ],
    [
      'test/unit/containers/open.test.ts',
      'stops at a bomb',
      'src/containers/inflate.ts',
      'if (size > cap) {',
      'if (false) {',
    ],
  ),
  ...row('A credential that names so many slow hosts that nobody waits for the end', [
    'test/unit/report/deadline.test.ts',
    'does not hold up the reader for longer by being many',
    'src/report/deadline.ts',
    'const timer = setTimeout(() => end.abort(), DEADLINE_MS);',
    'const timer = setTimeout(() => end.abort(), 100 * DEADLINE_MS);',
  ]),
];
