import type { FoundKind } from './found';
import type { JsonObject } from './json';

/** Where bytes came from: the outer wrapping of a credential. */
export type ContainerKind =
  | 'json'
  | 'jwt'
  | 'png'
  | 'svg'
  | 'html'
  | 'pdf'
  | 'jpeg'
  | 'picture'
  | 'qr'
  | 'text'
  | 'unknown';

/** A credential as found in a container, not yet understood. */
export type RawCredential = {
  /** where in the container, in words */
  where: string;
  /** what led to it, where the container may hold several */
  by?: FoundKind;
} & (
  | /** `servedAt`: the address that answered with this JSON and nothing else, when we asked it ourselves */
  { kind: 'json'; json: JsonObject; servedAt?: string }
  /** compact JWS, JWS with detached parts, or SD-JWT (with `~`) */
  | { kind: 'jwt'; jwt: string }
  /** the container only points at a hosted credential */
  | { kind: 'url'; url: string }
);

/** Something that could not be opened, as a reason key of `report/sentences/`. */
export interface Problem {
  reason: string;
  params?: Record<string, string>;
  detail?: JsonObject;
}

/** Outcome of opening a container. Opening never throws: what went wrong stands in `problems`. */
export interface Opened {
  container: ContainerKind;
  credentials: RawCredential[];
  problems: Problem[];
  /** e-mail addresses of a person that the document itself gives, as a résumé does */
  emails?: string[];
}
