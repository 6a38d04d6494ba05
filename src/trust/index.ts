export { issuerStanding, type StandingOptions } from './issuer/issuer-standing';
export { matchRecipient } from './recipient/match-recipient';
