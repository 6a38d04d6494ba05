import type { Problem } from '../model';

const KiB = 1024;
const MiB = 1024 * KiB;

/** A file or answer as it comes in, bytes. */
export const MAX_FILE_BYTES = 64 * MiB;
/** JSON text of one credential, bytes. */
export const MAX_JSON_BYTES = 10 * MiB;
/** Levels of nesting in JSON. */
export const MAX_JSON_DEPTH = 100;
/** Keys and list members in one JSON text, counted together. */
export const MAX_JSON_VALUES = 500_000;
/** SVG, HTML and XMP, bytes. */
export const MAX_MARKUP_BYTES = 10 * MiB;
/** Compressed text inside a PNG, bytes after decompression. */
export const MAX_PNG_TEXT = 1 * MiB;
/** Chunks of a PNG looked at. */
export const MAX_PNG_CHUNKS = 100_000;
/** Baked chunks of a PNG opened: one is usual, two happen when a badge was baked again. */
export const MAX_BAKED_CHUNKS = 16;
/** Gzip or data: wrapped around another container, bytes after unwrapping. */
export const MAX_UNWRAPPED = 10 * MiB;
/** Containers within containers (gzip in a data URL in ...). */
export const MAX_WRAPPINGS = 4;
/** Credentials taken out of one container. */
export const MAX_CREDENTIALS = 200;
/** Said wherever there are more. */
export const tooMany: Problem = {
  reason: 'too-many-credentials',
  params: { most: String(MAX_CREDENTIALS) },
};
/** Wrappers and lists around a credential in JSON. */
export const MAX_JSON_WRAPPERS = 4;
