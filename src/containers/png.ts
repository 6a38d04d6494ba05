import { type Container, type Contents, problem, together } from './container';
import { credentialsInText } from './credential-text';
import { MAX_BAKED_CHUNKS } from './limits';
import { PNG_SIGNATURE, type PngChunk, pngChunks } from './png-chunks';
import { pngKeyword, pngText } from './png-text';
import { orShown } from './shown-code';
import { credentialsInPacket } from './xmp';

const BAKED: ReadonlySet<string> = new Set(['openbadgecredential', 'openbadges']);
const XMP = 'XML:com.adobe.xmp';

/** A baked PNG (Open Badges 3.0 section 5.3.1, Open Badges 2.0 baking): text chunks with our keywords. */
export const png: Container = {
  id: 'png',
  hints: { types: /^image\/png$/, names: /\.png$/ },
  recognises: (bytes) => isPng(bytes),
  async open(bytes, hint) {
    if (!isPng(bytes)) return problem('png-damaged');
    const parts: Contents[] = [];
    const seen = new Set<string>();
    const chunks = pngChunks(bytes);
    let next = chunks.next();
    for (; !next.done && parts.length < MAX_BAKED_CHUNKS; next = chunks.next()) {
      const keyword = textKeyword(next.value);
      if (keyword !== undefined) parts.push(await baked(next.value, keyword, seen));
    }
    const whole = !next.done || next.value;
    const carried = together(parts, whole ? 'not-baked' : 'png-damaged');
    return whole ? orShown(carried, bytes, hint) : carried;
  },
};

function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The keyword of a text chunk that may carry a credential. */
function textKeyword({ type, data }: PngChunk): string | undefined {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return undefined;
  const keyword = pngKeyword(data);
  return keyword !== undefined && (BAKED.has(keyword) || keyword === XMP) ? keyword : undefined;
}

async function baked(chunk: PngChunk, keyword: string, seen: Set<string>): Promise<Contents> {
  if (!chunk.sound()) return keyword === XMP ? { credentials: [], problems: [] } : problem('png-damaged');
  const read = await pngText(chunk.type, chunk.data);
  if (keyword === XMP) return read.ok ? credentialsInPacket(read.text) : { credentials: [], problems: [] };
  if (!read.ok) return problem(read.reason);
  // baking again often leaves the earlier chunk in place, word for word
  if (seen.has(read.text)) return { credentials: [], problems: [] };
  seen.add(read.text);
  return credentialsInText(read.text, `PNG ${chunk.type} ${keyword}`);
}
