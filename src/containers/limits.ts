const KiB = 1024;
const MiB = 1024 * KiB;

/** JSON text of one credential, bytes. */
export const MAX_JSON_BYTES = 10 * MiB;
/** Levels of nesting in JSON. */
export const MAX_JSON_DEPTH = 100;
/** Compressed text inside a PNG, bytes after decompression. */
export const MAX_PNG_TEXT = 1 * MiB;
/** Gzip or data: wrapped around another container, bytes after unwrapping. */
export const MAX_UNWRAPPED = 10 * MiB;
/** Containers within containers (gzip in a data URL in ...). */
export const MAX_WRAPPINGS = 4;
/** Credentials taken out of one container. */
export const MAX_CREDENTIALS = 200;
/** Chunks of a PNG looked at. */
export const MAX_PNG_CHUNKS = 10_000;
