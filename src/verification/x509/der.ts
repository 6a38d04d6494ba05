/** One element of DER (ITU-T X.690): its tag and where its content lies. */
export interface DerElement {
  tag: number;
  content: Uint8Array;
}

/** Children of a constructed element, at most `max`. Stops at the first that does not fit. */
export function derChildren(bytes: Uint8Array, max = 64): DerElement[] {
  const found: DerElement[] = [];
  let at = 0;
  while (at + 2 <= bytes.length && found.length < max) {
    const tag = bytes[at] ?? 0;
    const length = derLength(bytes, at + 1);
    if (!length || length.end + length.value > bytes.length) break;
    found.push({ tag, content: bytes.subarray(length.end, length.end + length.value) });
    at = length.end + length.value;
  }
  return found;
}

/** A length: short form, or long form of up to four bytes. */
function derLength(bytes: Uint8Array, at: number): { value: number; end: number } | undefined {
  const first = bytes[at] ?? 0x80;
  if (first < 0x80) return { value: first, end: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4 || at + count >= bytes.length) return undefined;
  let value = 0;
  for (let index = 1; index <= count; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, end: at + 1 + count };
}
