import type { ContainerKind, Opened, Problem, RawCredential } from '../model';

/** What is known of bytes besides themselves. Content decides first, these second. */
export interface Hint {
  contentType?: string;
  name?: string;
  url?: string;
  /** opens PDF files, where pdf.js is at hand */
  pdf?: (bytes: Uint8Array, options?: { signal?: AbortSignal }) => Promise<Opened>;
  /** texts of the QR codes that a picture shows, where pictures can be decoded; nothing when the search was cut short */
  qr?: (picture: Uint8Array) => Promise<string[] | undefined>;
  signal?: AbortSignal;
}

/** What a container held, without saying which kind it is. */
export interface Contents {
  credentials: RawCredential[];
  problems: Problem[];
  /** see `Opened.emails` */
  emails?: string[];
}

/** One kind of container, in one file. */
export interface Container {
  id: ContainerKind;
  /** recognised by content: `text` is the beginning of the bytes as Latin-1 */
  recognises(bytes: Uint8Array, text: string): boolean;
  /** media types and file name endings that name it; asked only when no content was recognised */
  hints?: { types: RegExp; names: RegExp };
  open(bytes: Uint8Array, hint: Hint): Promise<Contents> | Contents;
}

/** Contents with nothing in them but the reason why. */
export function problem(reason: string, params?: Record<string, string>): Contents {
  return { credentials: [], problems: [params ? { reason, params } : { reason }] };
}

/** Several contents as one, in order; `otherwise` is the reason when there is nothing in any of them. */
export function together(parts: readonly Contents[], otherwise: string): Contents {
  const credentials = parts.flatMap((each) => each.credentials);
  const problems = parts.flatMap((each) => each.problems);
  return credentials.length === 0 && problems.length === 0 ? problem(otherwise) : { credentials, problems };
}
