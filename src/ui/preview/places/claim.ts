import { recogniseHost } from '../../../discovery';
import { type Json, property, textOf } from '../../../model';
import type { OwnBadge } from './place';

/** What a holder writes about a badge into a profile: its own words, which nobody has checked there. */
export interface Claim {
  title: string;
  issuer: string;
  issued: string | undefined;
  expires: string | undefined;
  id: string | undefined;
}

const MAX_ID = 48;

/** What a profile says of a badge, taken from the badge where it says it. Dates as month and year of a language. Pure. */
export function claimOf({ report, raw, name, address }: OwnBadge, language: string): Claim {
  const { issuer, dates } = report;
  const host = address === undefined ? undefined : recogniseHost(address)?.host.name;
  return {
    title: name,
    issuer: issuer?.registeredName?.name ?? issuer?.name ?? issuer?.domain ?? statedIssuer(raw) ?? host ?? '',
    issued: monthOf((dates.issued ?? dates.validFrom)?.at, language),
    expires: monthOf(dates.validUntil?.at, language),
    id: idIn(textOf(property(raw, 'id'))),
  };
}

/** The issuer's name as a credential has it whose report withholds it. */
function statedIssuer(raw: Json | undefined): string | undefined {
  const name = textOf(property(property(raw, 'issuer'), 'name'))?.trim();
  return name ? name.slice(0, 120) : undefined;
}

function monthOf(at: number | undefined, language: string): string | undefined {
  if (at === undefined || !Number.isFinite(at)) return undefined;
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** The part of an identifier that tells this award from others: the last of its path. */
function idIn(id: string | undefined): string | undefined {
  const last = id
    ?.split(/[/:=]/)
    .findLast((part) => part !== '')
    ?.replace(/\.\w{2,6}$/, '');
  return last && last.length > MAX_ID ? `${last.slice(0, MAX_ID)}…` : last;
}
