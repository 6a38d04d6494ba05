const PRIVATE_SUFFIXES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion'];

/**
 * The URL that may be asked for `text`, or `undefined` when our policy forbids the address.
 *
 * https only (http is raised to https: an answer over http proves nothing), default port or an
 * unprivileged one as did:web names them, no user info, no IP literal in any notation, no single-label,
 * private or trailing-dot name. Decided after URL parsing, which undoes odd notations of addresses.
 */
export function allowedAddress(text: string): URL | undefined {
  if (text.length > 4096 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  if (url.port !== '' && Number(url.port) < 1024) return undefined;
  return isPublicName(url.hostname) ? url : undefined;
}

/** True for a DNS name with at least two labels that is neither an address nor a private name. */
export function isPublicName(hostname: string): boolean {
  const name = hostname.toLowerCase();
  if (name.startsWith('[') || name.endsWith('.') || !name.includes('.')) return false;
  // The WHATWG parser turns every number-like last label into an IPv4 address; refuse what remains.
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/^(\d+|0x[0-9a-f]*)$/.test(last)) return false;
  return !PRIVATE_SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}
