import * as v from 'valibot';
import { HttpsUrl, ShortText } from './schema-parts';

/** A host name in ASCII, without scheme, path or wildcard: sub-domains count as part of it. */
const Domain = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,10}$/),
);

/** One issuer on a list: found by any of its identifiers or domains. */
const LocalIssuer = v.pipe(
  v.object({
    name: ShortText,
    /** DIDs or profile URLs */
    ids: v.optional(v.pipe(v.array(ShortText), v.maxLength(50)), []),
    domains: v.optional(v.pipe(v.array(Domain), v.maxLength(50)), []),
    url: v.optional(HttpsUrl),
    location: v.optional(ShortText),
  }),
  v.check((issuer) => issuer.ids.length + issuer.domains.length > 0),
);

/**
 * The reader's or an organisation's own list of issuers, as a JSON file:
 * `{"name": "...", "updated"?: date, "validUntil"?: date, "issuers": [{"name", "ids": [], "domains": [], "url"?, "location"?}]}`.
 * At most 10,000 issuers; dates are ISO 8601.
 */
export const LocalList = v.object({
  name: ShortText,
  updated: v.optional(v.pipe(v.string(), v.maxLength(40))),
  validUntil: v.optional(v.pipe(v.string(), v.maxLength(40))),
  issuers: v.pipe(v.array(LocalIssuer), v.maxLength(10_000)),
});

export type LocalList = v.InferOutput<typeof LocalList>;
