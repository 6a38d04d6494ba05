import type { Http, HttpAnswer, HttpFailure, HttpRequest, NoAnswer } from '../model';
import { allowedAddress } from './address';
import { readCapped } from './body';
import { LIMITS, MAX_REDIRECTS, REQUEST_TIMEOUT_MS } from './limits';
import { sameHost } from './same-host';

export interface HttpOptions {
  fetch: typeof fetch;
  /**
   * May this URL be asked? In the extension: has the reader granted the host; `refused` when nobody may grant it.
   * Asked before every hop.
   */
  permitted?: (url: URL) => Promise<boolean | 'refused'>;
  now: () => Date;
  /** false while the machine has no network; left out where nobody can tell */
  online?: () => boolean;
  timeoutMs?: number;
}

/**
 * The only fetch of the product: GET without referrer or any header that names us, and without cookies but for a
 * document that the reader's own tab shows; to allowed addresses only, with caps on time and size. Never throws for
 * what a host does.
 */
export function createHttp(options: HttpOptions): Http {
  return { get: (url, request) => ask(url, request, options) };
}

async function ask(
  url: string,
  request: HttpRequest,
  options: HttpOptions,
): Promise<HttpAnswer | HttpFailure> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? REQUEST_TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
  let next = url;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const address = allowedAddress(next);
      if (!address) return failure(next, 'address-refused');
      const permitted = (await options.permitted?.(address)) ?? true;
      if (permitted === 'refused') return failure(next, 'address-refused', 'not among the hosts allowed');
      if (!permitted) return failure(next, 'permission-missing');
      const response = await options.fetch(address.href, requestInit(request, signal));
      // A browser does not show where a redirect leads, so the next hop could not be judged: stop there.
      if (response.type === 'opaqueredirect') return failure(next, 'redirected');
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !location) {
        return await answer(address.href, response, request, options.now());
      }
      await response.body?.cancel();
      const onward = new URL(location, address);
      if (isOwn(request) || !mayLead(request, address, onward)) return failure(next, 'redirected');
      next = onward.href;
    }
    return failure(next, 'redirected');
  } catch (error) {
    const silence = options.online?.() === false ? 'offline' : 'unreachable';
    const why = timeout.aborted ? 'timeout' : signal.aborted ? 'cancelled' : silence;
    return failure(next, why, error instanceof Error ? error.message : String(error));
  }
}

/** The file that a tab shows, asked for as the tab did: what lies elsewhere is another file. */
function isOwn({ kind, asShown }: HttpRequest): boolean {
  return kind === 'document' && asShown === true;
}

/** A key speaks for the site that serves it: an address that sends whoever asks elsewhere speaks for nobody. */
function mayLead({ kind }: HttpRequest, from: URL, to: URL): boolean {
  return kind !== 'key' || sameHost(from.host, to.host);
}

function requestInit(request: HttpRequest, signal: AbortSignal): RequestInit {
  return {
    method: 'GET',
    headers: {
      accept: request.accept ?? LIMITS[request.kind].accept,
      ...(request.ifNoneMatch === undefined ? {} : { 'if-none-match': request.ifNoneMatch }),
    },
    credentials: isOwn(request) ? 'include' : 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    // our own cache decides how old an answer may be, by kind; the browser's must not keep a revocation back
    cache: 'no-store',
    signal,
  };
}

async function answer(
  url: string,
  response: Response,
  request: HttpRequest,
  askedAt: Date,
): Promise<HttpAnswer | HttpFailure> {
  const body = await readCapped(response, LIMITS[request.kind].bytes);
  if (body === 'too-large') return failure(url, 'too-large');
  const contentType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return {
    ok: true,
    status: response.status,
    url,
    contentType,
    header: (name) => response.headers.get(name) ?? undefined,
    body,
    askedAt,
  };
}

function failure(url: string, why: NoAnswer, message?: string): HttpFailure {
  return message === undefined ? { ok: false, why, url } : { ok: false, why, url, message };
}
