import type { HttpAnswer } from '../model';

/** An answer as plain data, for a store that outlives this process. */
export interface ShelvedAnswer {
  status: number;
  url: string;
  contentType: string;
  etag?: string;
  body: string;
  /** milliseconds since 1970 */
  askedAt: number;
}

/** Where answers of registries are kept between two lives of a worker. What it gives back is not trusted to be whole. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  put(key: string, answer: ShelvedAnswer): Promise<void>;
}

/** Larger answers are asked for anew. */
const MAX_BODY = 200_000;

/** The answer as plain data; `undefined` when it is too large or not text. */
export function toShelf(answer: HttpAnswer): ShelvedAnswer | undefined {
  if (answer.body.byteLength > MAX_BODY) return undefined;
  const { status, url, contentType, askedAt } = answer;
  const etag = answer.header('etag');
  try {
    const body = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(answer.body);
    return {
      status,
      url,
      contentType,
      ...(etag === undefined ? {} : { etag }),
      body,
      askedAt: askedAt.getTime(),
    };
  } catch {
    return undefined;
  }
}

export function fromShelf(value: unknown): HttpAnswer | undefined {
  if (!isShelved(value)) return undefined;
  const { status, url, contentType, etag, body, askedAt } = value;
  return {
    ok: true,
    status,
    url,
    contentType,
    header: (name) => (name === 'etag' ? etag : undefined),
    body: new TextEncoder().encode(body),
    askedAt: new Date(askedAt),
  };
}

function isShelved(value: unknown): value is ShelvedAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { status, url, contentType, etag, body, askedAt } = value as Partial<ShelvedAnswer>;
  return (
    typeof status === 'number' &&
    typeof url === 'string' &&
    typeof contentType === 'string' &&
    typeof body === 'string' &&
    typeof askedAt === 'number' &&
    (etag === undefined || typeof etag === 'string')
  );
}
