import type { RequestKind } from '../model';

const KiB = 1024;
const MiB = 1024 * KiB;

/** What one kind of request may cost, and how long its answer may be kept. */
export interface Limit {
  /** bytes of body read at most */
  bytes: number;
  /** media types asked for; some hosts answer a web page as soon as `text/html` is among them */
  accept: string;
  /** seconds that an answer may be reused */
  keep: number;
}

const JSON_LD = 'application/vc+ld+json, application/ld+json, application/json';

export const LIMITS: Readonly<Record<RequestKind, Limit>> = {
  credential: { bytes: 10 * MiB, accept: JSON_LD, keep: 60 },
  'badge-class': { bytes: 1 * MiB, accept: JSON_LD, keep: 600 },
  issuer: { bytes: 1 * MiB, accept: JSON_LD, keep: 600 },
  key: {
    bytes: 1 * MiB,
    accept: 'application/did+json, application/did+ld+json, application/json',
    keep: 600,
  },
  status: { bytes: 10 * MiB, accept: `application/vc+jwt, ${JSON_LD}, application/statuslist+jwt`, keep: 60 },
  context: { bytes: 1 * MiB, accept: 'application/ld+json, application/json', keep: 86_400 },
  schema: { bytes: 2 * MiB, accept: 'application/schema+json, application/json', keep: 86_400 },
  registry: { bytes: 20 * MiB, accept: 'application/json, application/entity-statement+jwt', keep: 3_600 },
  page: { bytes: 2 * MiB, accept: 'text/html', keep: 60 },
  image: { bytes: 4 * MiB, accept: 'image/png, image/svg+xml, image/*', keep: 600 },
  document: { bytes: 50 * MiB, accept: '*/*', keep: 0 },
};

/** Milliseconds one request may take, redirects and body included. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** Redirects followed where the platform shows them (Node); a browser hides them and we stop there. */
export const MAX_REDIRECTS = 5;
