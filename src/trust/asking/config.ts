import * as v from 'valibot';
import { isObject, list } from '../../model';
import { LocalList } from './local-list';
import { HttpsUrl, ShortText } from './schema-parts';

/** A public key that a trust anchor is pinned to (RFC 7517), asymmetric kinds only. */
const PublicJwk = v.looseObject({
  kty: v.picklist(['EC', 'RSA', 'OKP']),
  kid: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

const named = { name: ShortText, governanceUrl: v.optional(HttpsUrl) };

/** A registry to ask, as settings, managed policy (`storage.managed`) and `--registries FILE` give it. */
export const RegistryConfigSchema = v.variant('kind', [
  v.object({ kind: v.literal('dcc-legacy'), ...named, url: HttpsUrl }),
  v.object({
    kind: v.literal('oidf'),
    ...named,
    /** entity configuration of the registry: `.../.well-known/openid-federation` */
    url: HttpsUrl,
    /** entity identifier of the trust anchor above it; without it the registry is its own anchor */
    anchor: v.optional(HttpsUrl),
    /** the anchor's keys; without them they are taken from the anchor's own https address, which is then said */
    anchorKeys: v.optional(v.pipe(v.array(PublicJwk), v.minLength(1), v.maxLength(20))),
  }),
  v.object({ kind: v.literal('known-registries'), ...named, url: HttpsUrl }),
  v.object({ kind: v.literal('local'), ...named, url: v.optional(HttpsUrl), list: v.optional(LocalList) }),
  v.object({
    kind: v.literal('ebsi'),
    ...named,
    /** address to ask, with `{did}` where the issuer's DID goes */
    url: v.pipe(HttpsUrl, v.includes('{did}')),
    /** member of the answer that holds the issuer's name, as a JSON Pointer */
    namePointer: v.optional(v.pipe(v.string(), v.maxLength(200), v.startsWith('/'))),
  }),
  v.object({ kind: v.literal('credential-engine'), ...named, url: HttpsUrl }),
  v.object({ kind: v.literal('ror'), ...named, url: HttpsUrl }),
]);

export type RegistryConfig = v.InferOutput<typeof RegistryConfigSchema>;

/** The registries that are asked unless settings say otherwise. */
export const DEFAULT_REGISTRIES: RegistryConfig[] = [
  {
    kind: 'known-registries',
    name: 'DCC known registries',
    url: 'https://digitalcredentials.github.io/dcc-known-registries/known-did-registries.json',
  },
];

/**
 * Registries from a settings file: a list of registries, `{registries: [...]}`, or one local list of issuers
 * (`{name, issuers: [...]}`). Entries that break the schema are counted in `refused`, the others are kept.
 */
export function parseRegistries(json: unknown): { registries: RegistryConfig[]; refused: number } {
  const asList = v.safeParse(LocalList, json);
  if (asList.success) {
    const { name } = asList.output;
    return { registries: [{ kind: 'local', name, list: asList.output }], refused: 0 };
  }
  const entries = (isObject(json) ? list(json.registries) : Array.isArray(json) ? json : []).slice(0, 100);
  const registries = entries.flatMap((entry) => {
    const parsed = v.safeParse(RegistryConfigSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  return { registries, refused: entries.length - registries.length };
}
