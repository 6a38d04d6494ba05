export {
  type EngineCheck,
  type EngineMessage,
  type EngineOptions,
  engineMessage,
  type SurroundingsMessage,
  surroundingsMessage,
} from './engine';
export { type Order, validOrder } from './orders';
export type {
  Answer,
  BadgeMessage,
  CandidateMessage,
  CriteriaAnswer,
  LinkAnswer,
  ListedBadge,
  Message,
  MessageName,
  PageSettings,
  Protocol,
} from './protocol';
export { type SenderFacts, tierOf } from './sender';
export { MAX_BADGES, MAX_EMBEDDED, MAX_LABEL, MAX_URL, validCandidate, validMessage } from './validate';
