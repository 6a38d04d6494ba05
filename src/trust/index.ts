export {
  DEFAULT_REGISTRIES,
  parseRegistries,
  type RegistryConfig,
  RegistryConfigSchema,
} from './asking/config';
export { LocalList } from './asking/local-list';
export { issuerStanding, type StandingOptions } from './issuer/issuer-standing';
export { matchRecipient } from './recipient/match-recipient';
