import * as v from 'valibot';
import type { IssuerStanding, TrustNote } from '../../model';
import { skeleton } from '../domains/look-alike';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(2048));

const PinSchema = v.object({
  /** DID or URL that controlled the key when it was pinned */
  id: Text,
  name: v.optional(Text),
  domain: v.optional(Text),
  /** JWK thumbprint (RFC 7638) of the key */
  thumbprint: v.optional(Text),
  /** ISO 8601 */
  pinnedAt: Text,
});

/** An issuer that the reader chose to remember: the only thing kept about any issuer. */
export type PinnedIssuer = v.InferOutput<typeof PinSchema>;

const MAX_PINS = 1000;

/** Pins from storage; what is malformed is left out. */
export function parsePins(stored: unknown): PinnedIssuer[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_PINS).flatMap((entry) => {
    const parsed = v.safeParse(PinSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The pins with this issuer pinned as it stands now; unchanged when nothing is proven about its identifier. */
export function pinIssuer(pins: PinnedIssuer[], standing: IssuerStanding, now: Date): PinnedIssuer[] {
  const { controller: id, name, domain, thumbprint } = standing;
  if (id === undefined) return pins;
  const pin: PinnedIssuer = { id, pinnedAt: now.toISOString() };
  if (name !== undefined) pin.name = name;
  if (domain !== undefined) pin.domain = domain;
  if (thumbprint !== undefined) pin.thumbprint = thumbprint;
  return [...unpinIssuer(pins, id), pin].slice(-MAX_PINS);
}

export function unpinIssuer(pins: PinnedIssuer[], id: string): PinnedIssuer[] {
  return pins.filter((pin) => pin.id !== id);
}

/**
 * What the reader's pins say about an issuer: still the same, another key or domain than when it was pinned, or
 * another issuer that uses a pinned one's name or a domain that looks like its. Empty when no pin is concerned.
 */
export function comparePins(pins: PinnedIssuer[], standing: IssuerStanding): TrustNote[] {
  const { controller: id, thumbprint } = standing;
  const pin = pins.find((one) => one.id === id || one.id === standing.id);
  if (!pin) return imitated(pins, standing);
  const was = { pinnedAt: pin.pinnedAt.slice(0, 10), name: pin.name ?? pin.id };
  const notes: TrustNote[] = [];
  if (id !== pin.id) notes.push({ reason: 'pinned-not-proven', params: was });
  else if (pin.thumbprint !== undefined && thumbprint !== pin.thumbprint) {
    const params = { ...was, before: pin.thumbprint, now: thumbprint ?? '' };
    notes.push({ reason: 'pinned-key-changed', params });
  }
  if (pin.domain !== standing.domain) {
    const params = { ...was, before: pin.domain ?? '–', now: standing.domain ?? '–' };
    notes.push({ reason: 'pinned-domain-changed', params });
  }
  return notes.length > 0 ? notes : [{ reason: 'pinned-same', params: was }];
}

/** What may be done about it in the card: pin it, or pin it anew; `undefined` when nothing proves who it is. */
export function pinState(pins: PinnedIssuer[], standing: IssuerStanding): IssuerStanding['pin'] {
  const { controller } = standing;
  if (controller === undefined) return undefined;
  if (!pins.some(({ id }) => id === controller)) return 'none';
  return comparePins(pins, standing).some(({ reason }) => reason === 'pinned-same') ? 'pinned' : 'changed';
}

function imitated(pins: PinnedIssuer[], standing: IssuerStanding): TrustNote[] {
  const name = standing.name?.trim().toLowerCase();
  const { domain } = standing;
  const shape = domain === undefined ? undefined : skeleton(domain);
  const like = pins.find(
    (pin) => pin.domain !== undefined && pin.domain !== domain && skeleton(pin.domain) === shape,
  );
  if (like)
    return [{ reason: 'pinned-domain-look-alike', params: { pinned: like.domain ?? '', now: domain ?? '' } }];
  const same = pins.find((pin) => name !== undefined && pin.name?.trim().toLowerCase() === name);
  if (!same || (domain !== undefined && domain === same.domain)) return [];
  return [
    { reason: 'pinned-name-elsewhere', params: { name: same.name ?? '', pinned: same.domain ?? same.id } },
  ];
}
