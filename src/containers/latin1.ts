const STEP = 8192;

/**
 * Bytes as text, one character a byte (ISO 8859-1). Not `TextDecoder('latin1')`: browsers take that label for
 * windows-1252, where 0x80 to 0x9f are other characters.
 */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return text;
}
