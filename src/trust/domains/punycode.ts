const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
/** A DNS label has 63 octets at most (RFC 1035). */
const MAX_LABEL = 63;

/**
 * A host name with its `xn--` labels decoded (RFC 3492, RFC 5890), for showing beside the ASCII form. Labels
 * that do not decode stay as they are.
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492 section 6.2; `undefined` for what is no Punycode. */
export function decodeLabel(encoded: string): string | undefined {
  if (encoded.length > MAX_LABEL || !/^[A-Za-z0-9-]+$/.test(encoded)) return undefined;
  const lastDelimiter = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(lastDelimiter, 0))].map(
    (letter) => letter.codePointAt(0) ?? 0,
  );
  let [n, bias, i] = [128, 72, 0];
  for (let at = lastDelimiter > 0 ? lastDelimiter + 1 : 0; at < encoded.length; ) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    const size = points.length + 1;
    bias = adapted(i - before, size, before === 0);
    n += Math.floor(i / size);
    i %= size;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

/** RFC 3492 section 6.1. */
function adapted(delta: number, size: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / size);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35, in either case; NaN (the end of the text) is none. */
function digitOf(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 97 && code <= 122 ? code - 97 : undefined;
}
