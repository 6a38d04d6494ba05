import type { ContainerKind, Opened, Problem, RawCredential } from '../model';

/** What is known of bytes besides themselves. Content decides first, these second. */
export interface Hint {
  contentType?: string;
  name?: string;
  url?: string;
  /** opens PDF files, where pdf.js is at hand */
  pdf?: (bytes: Uint8Array) => Promise<Opened>;
}

/** What a container held, without saying which kind it is. */
export interface Contents {
  credentials: RawCredential[];
  problems: Problem[];
}

/** One kind of container, in one file. */
export interface Container {
  id: ContainerKind;
  /** recognised by content: `text` is the beginning of the bytes as Latin-1 */
  recognises(bytes: Uint8Array, text: string): boolean;
  open(bytes: Uint8Array, hint: Hint): Promise<Contents> | Contents;
}

export function problem(reason: string, params?: Record<string, string>): Contents {
  return { credentials: [], problems: [params ? { reason, params } : { reason }] };
}
