export type { Verification, VerifyOptions } from './examination';
export { didDocumentOf, signedByDid } from './signed-by-did';
export { verify } from './verify';
