import type { BadgeMessage, CandidateMessage } from '../../messages';
import type { Candidate, Report } from '../../model';

/** With whom a badge is compared: what the page shows, an address that the reader typed, or nobody. */
export type Whose =
  | { kind: 'page'; candidate: CandidateMessage }
  | { kind: 'typed'; email: string }
  | { kind: 'nobody' };

/** What is known of the candidate, with the address that the badge's own link names. */
export function candidateFrom(badge: BadgeMessage, whose: Whose): Candidate {
  const linked: Candidate['emails'] = (badge.resume ?? []).map((value) => ({ value, from: 'resume' }));
  if (badge.email !== undefined) linked.push({ value: badge.email, from: 'link' });
  if (whose.kind === 'nobody') return { emails: linked, names: [] };
  if (whose.kind === 'typed')
    return { emails: [{ value: whose.email, from: 'typed' }, ...linked], names: [] };
  const { emails, names, several } = whose.candidate;
  const shown = emails.map((value) => ({ value, from: 'page' as const }));
  return { emails: [...shown, ...linked], names, ...(several ? { severalPeople: true } : {}) };
}

/** SHA-256 of any plain data, hexadecimal: tells people apart in what is kept, without keeping them. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reports that were made without knowing the page, with the recipient as the page's card had it: the toolbar window
 * does not see the candidate, and looking again must not lose who the badge was compared with.
 */
export function withRecipientOf(old: Report[] | undefined, reports: Report[]): Report[] {
  if (old?.length !== reports.length) return reports;
  return reports.map((report, index) => {
    const before = old[index];
    const useful = before && before.verdict !== 'invalid' && report.verdict !== 'invalid';
    return useful && before.name === report.name ? { ...report, recipient: before.recipient } : report;
  });
}
