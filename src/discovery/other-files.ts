import { hostIs } from './url';

/** Files that carry one of our words in their path and are something else: settings, translations, vocabularies. */
const NAMES =
  /\/(?:badges|certificates|awards|package|manifest|(?:ts)?config|coverage|endpoint|test|[a-z]{2}(?:[-_][a-z]{2})?|(?:schema|context)[\w-]*|[\w.-]*(?:schema|context|credentials))\.json(?:ld)?$/i;
/** Sites that show files in a page of their own, and folders in which others do. */
const IN_A_PAGE = /\/-\/blob\//;

/** True for an address that may look like a credential's file and cannot be one. */
export function isOtherFile(url: URL): boolean {
  return (
    NAMES.test(url.pathname) ||
    IN_A_PAGE.test(url.pathname) ||
    url.hostname === 'github.com' ||
    // vocabularies and the standards themselves
    hostIs(url, 'blockcerts.org', 'w3.org', 'w3id.org', 'w3c.github.io')
  );
}
