export {
  DEFAULT_REGISTRIES,
  parseRegistries,
  type RegistryConfig,
  RegistryConfigSchema,
} from './asking/config';
export { LocalList } from './asking/local-list';
export { endorsementsIn, type FoundEndorsement, isAbout } from './endorsements/endorsements-in';
export { issuerStanding, type StandingOptions } from './issuer/issuer-standing';
export { didDomainLinkage, type LinkageQuestion, type VerifyJwt } from './linkage/domain-linkage';
export { comparePins, type PinnedIssuer, parsePins, pinIssuer, unpinIssuer } from './pins/pinned-issuers';
export { matchRecipient } from './recipient/match-recipient';
