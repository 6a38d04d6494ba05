import type { Candidate } from '../../model';
import { siteOf } from '../sites';
import { parentOf } from '../tree';
import { webUrl } from '../url';
import { emailsBeside } from './beside';
import { emailsIn } from './emails';
import { namesInTitle, namesOf } from './names';

const PERSON = '[itemtype*="schema.org/Person"] [itemprop="name"],.h-card .p-name';
const ONE_PERSON = '[itemtype*="schema.org/Person"],.h-card';
/** Parts of a page that may be about one person each. */
const PART = /^(?:article|li|tr|section|main|body)$/;

/** Applicant tracking systems: their pages about one candidate are headed by the candidate's name. */
const APPLICANTS =
  /\.(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|teamtailor\.com|smartrecruiters\.com|bamboohr\.com|recruitee\.com|icims\.com|myworkday\.com|personio\.(?:com|de))$/;
const ABOUT_ONE = /\b(?:cv|r[eé]sum[eé]|lebenslauf|curriculum|portfolio|candidate)\b/i;

/**
 * Who the page says the candidate is, seen from a badge (or as a whole): e-mail addresses and names in the
 * smallest part that has any. Where several people are met and it is unclear which, nothing is said but that:
 * nobody's address is lent to another's badge.
 *
 * @param url address of the page, where the document does not know its own
 */
export function candidateNear(place: Element | Document, url?: string): Candidate {
  const page = place.nodeType === 9 ? (place as Document) : place.ownerDocument;
  const address = webUrl(page?.defaultView?.location?.href ?? '') ?? (url ? webUrl(url) : undefined);
  const site = address && siteOf(address);
  const parts = partsAround(place);
  const { part, found: seen } = nearest(parts, emailsIn);
  const names = site?.person && page ? site.person(page, address) : namesAround(parts, seen, address);
  // in a feed or a conversation an address may be anybody's
  if (site?.person && names.length === 0) return unclear(names, seen.length > 0);
  const beside = part ? emailsBeside(place, part) : new Set<string>();
  const people = part ? namesOf(part.querySelectorAll(PERSON)).length : 0;
  const alone = seen.length < 2 && people < 2 && !seen.some((email) => beside.has(email));
  // of several addresses (the recruiter's own, other candidates') only those that go with the name
  const emails = alone ? seen : seen.filter((email) => names.some((name) => shares(name, email)));
  if (emails.length === 0) return unclear(names, !alone || manyNamed(parts));
  return { emails: emails.map((value) => ({ value, from: 'page' as const })), names };
}

/** A name that stands with the badge itself may still be compared. */
function unclear(names: string[], several: boolean): Candidate {
  return several && names.length === 0 ? { emails: [], names, severalPeople: true } : { emails: [], names };
}

function manyNamed(parts: (Element | Document)[]): boolean {
  return nearest(parts, (part) => namesOf(part.querySelectorAll(PERSON))).found.length > 1;
}

/** The parts of the page around a place, smallest first; through shadow roots and frames to the outermost page. */
function partsAround(place: Element | Document): (Element | Document)[] {
  const parts: (Element | Document)[] = [];
  for (let node: Node | null = place; node; node = parentOf(node)) {
    if (node.nodeType === 9) parts.push(node as Document);
    else if (node.nodeType === 1 && isPart(node as Element)) parts.push(node as Element);
  }
  return parts;
}

function isPart(element: Element): boolean {
  return PART.test(element.localName) || element.matches(ONE_PERSON);
}

/** The smallest part with any, and what it has. */
function nearest(
  parts: (Element | Document)[],
  look: (part: Element | Document) => string[],
): { part?: Element | Document; found: string[] } {
  for (const part of parts) {
    const found = look(part);
    if (found.length) return { part, found };
  }
  return { found: [] };
}

function namesAround(parts: (Element | Document)[], emails: string[], address: URL | undefined): string[] {
  const marked = nearest(parts, (part) => namesOf(part.querySelectorAll(PERSON))).found;
  if (marked.length) return marked.length === 1 ? marked : [];
  const headings = nearest(parts, (part) => namesOf(part.querySelectorAll('h1'))).found;
  const title = parts.map((part) => (part.nodeType === 9 ? (part as Document).title : '')).join(' ');
  const aboutOne =
    ABOUT_ONE.test(title) ||
    (address && (APPLICANTS.test(address.hostname) || ABOUT_ONE.test(address.pathname)));
  const stands = (name: string) => emails.some((email) => shares(name, email));
  const people = headings.length
    ? headings.filter((name) => aboutOne || stands(name))
    : namesInTitle(title).filter((name) => ABOUT_ONE.test(title) || stands(name));
  return people.length === 1 ? people : [];
}

/** An address that contains a part of the name makes it likely that the heading is a person. */
function shares(name: string, email: string): boolean {
  const local = email.toLowerCase().split('@')[0] ?? '';
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
}
