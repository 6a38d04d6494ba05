// each part excludes the dot that ends it, so that nothing is tried twice
const COMPACT_JWS = /^[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(~[A-Za-z0-9_.~-]*)?$/;

/** True for a compact JWS (RFC 7515 section 7.1) or SD-JWT (RFC 9901): its header begins a JSON object. */
export function looksLikeJwt(text: string): boolean {
  return text.startsWith('ey') && COMPACT_JWS.test(text);
}
