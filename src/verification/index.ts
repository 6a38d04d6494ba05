export type { Verification, VerifyOptions } from './examination';
export { verify } from './verify';
