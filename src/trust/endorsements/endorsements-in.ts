import { type Credential, isObject, type Json, type JsonObject, list, property, textOf } from '../../model';

/** An endorsement as a credential carries it: a claim until the engine has verified it. */
export interface FoundEndorsement {
  /** embedded EndorsementCredential (OB 3.0) or Endorsement (OB 2.0) */
  json?: JsonObject;
  /** compact JWS (OB 3.0 `endorsementJwt`) */
  jwt?: string;
  /** OB 2.0: only its address is given */
  url?: string;
  /** JSON Pointer to it */
  source: string;
  /** what it hangs on */
  on: 'credential' | 'achievement' | 'issuer' | 'creator';
  /** identifier of what it hangs on: the endorsement must be about this */
  about?: string;
}

const MAX_ENDORSEMENTS = 20;

/** Where endorsements hang: OB 3.0 (achievement in the subject) and OB 2.0 (`badge`, with its issuer). */
const PLACES: [FoundEndorsement['on'], string[]][] = [
  ['credential', []],
  ['issuer', ['issuer']],
  ['achievement', ['credentialSubject', 'achievement']],
  ['creator', ['credentialSubject', 'achievement', 'creator']],
  ['achievement', ['badge']],
  ['issuer', ['badge', 'issuer']],
];

/** Endorsements on the credential, its achievement, issuer and creator, embedded, as JWT or by address; 20 at most. */
export function endorsementsIn(credential: Credential): FoundEndorsement[] {
  const found = PLACES.flatMap(([on, path]) =>
    nodesAt(credential.json, path).flatMap(({ node, source }) => endorsementsOn(node, source, on)),
  );
  return found.slice(0, MAX_ENDORSEMENTS);
}

/**
 * True when a verified endorsement is about what it hangs on: its subject's id (OB 3.0 EndorsementSubject) or its
 * `claim.id` (OB 2.0). An endorsement of something else proves nothing here, however well it is signed.
 */
export function isAbout(endorsement: JsonObject, about: string | undefined): boolean {
  const subjects = [
    ...list(property(endorsement, 'credentialSubject')),
    ...list(property(endorsement, 'claim')),
  ];
  return about !== undefined && subjects.some((subject) => textOf(property(subject, 'id')) === about);
}

function endorsementsOn(node: JsonObject, at: string, on: FoundEndorsement['on']): FoundEndorsement[] {
  const about = textOf(node.id);
  const base = about === undefined ? { on } : { on, about };
  const embedded = withPlaces(property(node, 'endorsement'), `${at}/endorsement`).map(({ value, source }) => {
    if (isObject(value)) return { ...base, json: value, source };
    if (typeof value !== 'string') return undefined;
    return looksLikeJws(value) ? { ...base, jwt: value, source } : { ...base, url: value, source };
  });
  const jwts = withPlaces(property(node, 'endorsementJwt'), `${at}/endorsementJwt`).map(
    ({ value, source }) =>
      typeof value === 'string' && looksLikeJws(value) ? { ...base, jwt: value, source } : undefined,
  );
  return [...embedded, ...jwts].filter((one) => one !== undefined);
}

function nodesAt(json: JsonObject, path: string[]): { node: JsonObject; source: string }[] {
  let nodes: { value: Json; source: string }[] = [{ value: json, source: '' }];
  for (const key of path) {
    nodes = nodes.flatMap(({ value, source }) => withPlaces(property(value, key), `${source}/${key}`));
  }
  return nodes.flatMap(({ value, source }) => (isObject(value) ? [{ node: value, source }] : []));
}

/** One value or a list of them, each with its JSON Pointer; a list is cut where no more could be used. */
function withPlaces(value: Json | undefined, source: string): { value: Json; source: string }[] {
  if (!Array.isArray(value)) return value === undefined || value === null ? [] : [{ value, source }];
  return value.slice(0, MAX_ENDORSEMENTS).map((one, index) => ({ value: one, source: `${source}/${index}` }));
}

function looksLikeJws(text: string): boolean {
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+$/.test(text);
}
