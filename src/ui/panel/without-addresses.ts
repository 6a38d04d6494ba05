/** An e-mail address, also as addresses of pages carry it (`robin%40learner.example`). */
const ADDRESS =
  /[\p{L}\p{N}._%+'’-]{1,64}(?:@|%40|＠)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/giu;
/** Stands where one was; in no language, since files are read by machines too. */
const INSTEAD = '[e-mail]';

/** A text without e-mail addresses: a file is passed on to others than those whom an address was given to. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, INSTEAD);
}
