/** Why a request brought no answer at all. */
export type NoAnswer =
  | 'unreachable' // DNS, refused connection, TLS error, CORS
  | 'offline' // the reader's own machine has no network
  | 'timeout'
  | 'too-large'
  | 'redirected' // the host sent us elsewhere and the policy does not follow
  | 'address-refused' // our policy: not https, an IP literal, a private name, odd port
  | 'permission-missing' // the reader has not granted this host yet
  | 'cancelled';

/** An answer of a host: any status, body read to its end within the cap. */
export interface HttpAnswer {
  ok: true;
  /** HTTP status, 100 to 599 */
  status: number;
  /** the URL that finally answered */
  url: string;
  /** lower-case media type without parameters; '' when not said */
  contentType: string;
  /** value of a response header, by lower-case name */
  header(name: string): string | undefined;
  body: Uint8Array;
  /** when the host was really asked (older than now when a cache answered) */
  askedAt: Date;
  /** set when the host did not answer now, and this is what it said at `askedAt` */
  silent?: NoAnswer;
}

export interface HttpFailure {
  ok: false;
  why: NoAnswer;
  url: string;
  /** technical matter for `detail` */
  message?: string;
}

/** What kind of thing is asked for: decides size caps, cache age and the Accept header. */
export type RequestKind =
  | 'credential'
  | 'badge-class'
  | 'issuer'
  | 'key'
  | 'status'
  | 'context'
  | 'schema'
  | 'registry'
  | 'page'
  | 'image'
  | 'document';

export interface HttpRequest {
  kind: RequestKind;
  /** overrides the Accept header of the kind */
  accept?: string;
  /** "check again now": never answered from a cache */
  fresh?: boolean;
  /**
   * This is the very file that the reader's tab shows: the cookie of the reader's session goes with it, to this
   * address and no further. For a `document` only.
   */
  asShown?: boolean;
  /** ETag of an answer that is at hand; status 304 says that it still holds */
  ifNoneMatch?: string;
  signal?: AbortSignal;
}

/** The only way to the network. Never throws for what a host does. */
export interface Http {
  get(url: string, request: HttpRequest): Promise<HttpAnswer | HttpFailure>;
}

/** What the engine takes from the world. It runs unchanged in worker, page, Node and tests. */
export interface Ports {
  http: Http;
  now(): Date;
  /** what the hosts that answered say of the time, when it is far from `now()` */
  drift?(): ClockDrift | undefined;
}

/** Another time than ours, and whose. */
export interface ClockDrift {
  host: string;
  /** the host's time when it was asked, ISO 8601 */
  theirs: string;
  /** ours: `behind` theirs or `ahead` of it */
  ours: 'behind' | 'ahead';
}
