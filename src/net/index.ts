export { allowedAddress, isPublicName } from './address';
export { blobAsBase64 } from './blob';
export { cachedHttp } from './cache';
export { createHttp, type HttpOptions } from './client';
export { getJson, type JsonAnswer } from './json-answer';
export { LIMITS, MAX_REDIRECTS, REQUEST_TIMEOUT_MS } from './limits';
export { type Manners, politeHttp } from './polite';
export type { Shelf, ShelvedAnswer } from './shelf';
export { spacedHttp } from './spaced';
