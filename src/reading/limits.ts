/** Characters of one text that are read; the rest is left alone. */
export const MAX_TEXT = 20_000;
/** Entries of one list (alignments, evidence, tags, nested credentials) that are read. */
export const MAX_LIST = 300;
/** Characters of one sentence that rules see at once. */
export const MAX_SENTENCE = 800;
/** How deep credentials or claims inside one another are followed. */
export const MAX_DEPTH = 6;
/** Characters of one credential in which phrases are looked for, all texts together. */
export const MAX_READ = 200_000;
