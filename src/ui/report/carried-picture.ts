import { isPicture } from './is-picture';

const CARRIED = /^data:(image\/(?:png|jpeg|gif|webp|svg\+xml))((?:;[^;,]{1,40}){0,5}),/i;
/** Characters of an address that carries a picture: as many bytes as a host may send for one, in base64. */
const MAX_TEXT = 6_000_000;

/** Is this a `data:` address of a picture that may be drawn, by its kind and its size? Other kinds would be documents. */
export function isCarriedPicture(address: string): boolean {
  const [start = '', type = '', parameters = ''] = CARRIED.exec(address) ?? [];
  if (start === '' || address.length > MAX_TEXT) return false;
  const content = address.slice(start.length);
  try {
    const text = /;base64$/i.test(parameters) ? atob(decodeURIComponent(content)) : unescaped(content);
    return isPicture(
      type.toLowerCase(),
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
  } catch {
    return false;
  }
}

/** Percent escapes undone byte by byte: pictures are no text. */
function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
