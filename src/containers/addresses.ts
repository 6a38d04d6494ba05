/**
 * Web addresses in running text, with their scheme or without: then it takes a path to tell them from other words.
 * What closes a sentence may stand at their ends.
 */
export const ADDRESS =
  /(?:https?:\/\/|www\.)(?:(?![,;]https?:)[^\s<>"'“”‘’«»()[\]{}|\\^`])+|(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:(?![,;]https?:)[^\s<>"'“”()[\]{}|\\^`])+/gi;

/** Without the punctuation of the sentence around it, and with a scheme. */
export function addressFrom(text: string): string {
  // begun only where a run of them begins, or a long one would be gone through again from each of its marks
  const bare = text.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  return /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
}
