import { candidateNear, recogniseHost, scan } from '../../../discovery';
import { understand } from '../../../formats';
import type { Candidate, Found, Json, Ports, Report } from '../../../model';
import { openedFromPdf, reportOnUrl, sentence } from '../../../report';
import { recipientWords } from '../../../report/belonging';
import { matchRecipient } from '../../../trust';
import { hostsToAllow } from './hosts-to-allow';
import { pageOf } from './page-of';
import type { OwnBadge, Person, Place, Seen, Way } from './place';
import { leadsToCredential } from './usual-link';

/** What can be said of a place needs no host: the badge was checked already, and a page is only a page. */
const NOBODY: Ports = {
  http: { get: async (url) => ({ ok: false, why: 'cancelled', url }) },
  now: () => new Date(),
};

/**
 * What Legible shows a recruiter in a place: found by the extension's own scan (or its reading of a PDF), with the
 * answer that was given about this badge and the recipient as the place itself would have it. Asks nobody.
 *
 * @param blank makes an empty document
 */
export async function whatIsSeen(
  place: Place,
  way: Way,
  badge: OwnBadge,
  person: Person,
  language: string,
  blank: () => Document,
): Promise<Seen> {
  if (way.kind === 'no-address') return { kind: 'nothing' };
  const met =
    place === 'resume' ? metInPdf(way, badge, person) : metOnPage(place, way, badge, person, blank());
  if (!met) return { kind: 'nothing' };
  const { found, candidate } = met;
  // a link beside which no credential lies is answered by the engine as it stands
  const asked = found.url === '' || sameAward(found.url, badge.address);
  if (!asked && !leadsToCredential(found.url)) {
    const [report] = await reportOnUrl(found.url, NOBODY, { language, found, candidate });
    return report
      ? { kind: 'found', label: found.label, report, fromFile: false, hosts: [] }
      : { kind: 'nothing' };
  }
  const report = await withRecipient(badge, candidate, language);
  return {
    kind: 'found',
    label: found.label,
    report,
    fromFile: !asked,
    hosts: hostsToAllow(found.url, report),
  };
}

interface Met {
  found: Found;
  candidate: Candidate;
}

function metOnPage(
  place: Exclude<Place, 'resume'>,
  way: Way,
  badge: OwnBadge,
  person: Person,
  blank: Document,
): Met | undefined {
  if (way.kind !== 'link') return undefined;
  const { page, url, link } = pageOf(place, blank, person, { title: badge.name, url: way.url });
  const [first] = scan(page, { url });
  if (!first) return undefined;
  const { elements, ...found } = first;
  const { emails, ...near } = candidateNear(elements[0] ?? link, url);
  const linked = found.email === undefined ? [] : [{ value: found.email, from: 'link' as const }];
  return { found, candidate: { ...near, emails: [...emails, ...linked] } };
}

/** The résumé gives the person's address; its name is only a line of text among others. */
function metInPdf(way: Way, { name, raw }: OwnBadge, { email }: Person): Met | undefined {
  const links = way.kind === 'link' ? [{ url: way.url, label: name, page: 1, kind: 'link' as const }] : [];
  const files = way.kind === 'attached' && raw !== undefined ? asFile(raw, name) : [];
  const given = email.includes('@') ? [email.trim().toLowerCase()] : [];
  const opened = openedFromPdf({ credentials: files, links, emails: given, problems: [], pages: 1 });
  const [met] = opened.credentials;
  if (!met) return undefined;
  const emails = (opened.emails ?? []).map((value) => ({ value, from: 'resume' as const }));
  const candidate: Candidate = { emails, names: [] };
  if (met.kind !== 'url')
    return { found: { url: '', host: 'generic', kind: 'attachment', label: name }, candidate };
  const host = recogniseHost(met.url)?.host.id ?? 'generic';
  return { found: { url: met.url, host, kind: 'link', label: name }, candidate };
}

function asFile(json: Json, where: string) {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return isObject ? [{ kind: 'json' as const, json, where }] : [];
}

/** Are these two addresses of one award? */
function sameAward(one: string, other: string | undefined): boolean {
  const [first, second] = [keyOf(one), other === undefined ? undefined : keyOf(other)];
  return first !== undefined && first === second;
}

function keyOf(address: string): string | undefined {
  return recogniseHost(address)?.key;
}

/** The report in hand, compared with whom the place shows. What does not hold is compared with nobody. */
async function withRecipient(
  { report, raw }: OwnBadge,
  candidate: Candidate,
  language: string,
): Promise<Report> {
  if (report.reading === undefined) return report;
  const identities = await recipientsIn(raw);
  const recipient: Report['recipient'] = identities
    ? recipientWords(await matchRecipient(identities, candidate), language)
    : {
        match: 'not-checkable',
        basis: 'recipient-not-asked',
        message: sentence('recipient-not-asked', {}, language),
      };
  return { ...report, recipient };
}

/** To whom a credential says that it was issued; `undefined` when it cannot be read. */
export async function recipientsIn(raw: Json | undefined) {
  if (raw === undefined) return undefined;
  const [file] = asFile(raw, '');
  const understood = file && (await understand(file));
  return understood?.ok ? understood.credential.recipient : undefined;
}
