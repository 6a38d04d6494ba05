export {
  type EngineCheck,
  type EngineMessage,
  type EngineOptions,
  engineMessage,
  type PdfSource,
  type SurroundingsMessage,
  surroundingsMessage,
} from './engine';
export { type Order, validOrder } from './orders';
export { MAX_PDF_BASE64, MAX_PDF_BYTES, type PdfAnswer, type StripSettings, type StripWords } from './pdf';
export type {
  Answer,
  BadgeMessage,
  CandidateMessage,
  CriteriaAnswer,
  LinkAnswer,
  ListedBadge,
  Message,
  MessageName,
  PageBadge,
  PageSettings,
  Protocol,
} from './protocol';
export { type SenderFacts, tierOf } from './sender';
export { MAX_BADGES, MAX_EMBEDDED, MAX_LABEL, MAX_URL, validCandidate, validMessage } from './validate';
