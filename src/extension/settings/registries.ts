import { managedSettings, saveSetting, setting } from '../../platform/settings-store';
import { DEFAULT_REGISTRIES, parseRegistries, type RegistryConfig } from '../../trust/asking/config';

/** Names in `storage.local`. */
const OWN = 'registries';
const DEFAULTS = 'defaultRegistries';
const OWN_LIST = 'Issuers trusted by your organisation';

/** The reader's own registries and lists of issuers, and whether those that come with Legible are asked too. */
export interface RegistrySettings {
  own: RegistryConfig[];
  /** false when reader or organisation switched the default ones off */
  defaults: boolean;
  /** those of the organisation: shown, not to be changed */
  managed: RegistryConfig[];
}

/** What is set about registries. Entries that are malformed are left out. */
export async function registrySettings(): Promise<RegistrySettings> {
  const [own, defaults, managed] = await Promise.all([setting(OWN), setting(DEFAULTS), managedSettings()]);
  const { registries, trustedIssuers, defaultRegistries } = managed;
  return {
    own: parseRegistries(own).registries,
    defaults: (defaultRegistries ?? defaults) !== false,
    managed: [...trustedBy(trustedIssuers), ...parseRegistries(registries).registries],
  };
}

/** The organisation's own trusted issuers as one list; an entry that is malformed costs only itself. */
function trustedBy(issuers: unknown): RegistryConfig[] {
  const asList = (entries: unknown[]) => parseRegistries({ name: OWN_LIST, issuers: entries }).registries;
  const good = (Array.isArray(issuers) ? issuers : []).filter((issuer) => asList([issuer]).length > 0);
  return good.length > 0 ? asList(good) : [];
}

/** All registries to ask about an issuer: the organisation's, the reader's, then those that come with Legible. */
export async function registriesToAsk(): Promise<RegistryConfig[]> {
  const { own, defaults, managed } = await registrySettings();
  return [...managed, ...own, ...(defaults ? DEFAULT_REGISTRIES : [])];
}

/** Keeps the reader's own registries as they now stand. */
export function saveOwnRegistries(registries: RegistryConfig[]): Promise<void> {
  return saveSetting(OWN, registries);
}

export function saveAskDefaults(ask: boolean): Promise<void> {
  return saveSetting(DEFAULTS, ask);
}
