export {
  DEFAULT_REGISTRIES,
  parseRegistries,
  type RegistryConfig,
  RegistryConfigSchema,
} from './asking/config';
export { LocalList } from './asking/local-list';
export { isFederationAddress, registriesAt } from './asking/registry-at';
export { sameSite } from './domains/hosts';
export { endorsementsIn, type FoundEndorsement, isAbout } from './endorsements/endorsements-in';
export { boundStanding as standingOffline } from './issuer/binding';
export { issuerStanding, type StandingOptions } from './issuer/issuer-standing';
export {
  didDomainLinkage,
  type LinkageQuestion,
  type VerifyCredential,
  type VerifyJwt,
} from './linkage/domain-linkage';
export {
  comparePins,
  type PinnedIssuer,
  parsePins,
  pinIssuer,
  pinState,
  unpinIssuer,
} from './pins/pinned-issuers';
export { matchRecipient } from './recipient/match-recipient';
