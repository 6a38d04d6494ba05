import { recogniseHost } from '../../discovery';
import { type Json, property, textOf } from '../../model';

/** What a holder is told about linking one badge. */
export interface LinkAdvice {
  kind: 'known' | 'page-only' | 'retired' | 'checker' | 'unknown';
  /** the link to put on a profile and into a résumé */
  put?: string;
  /** name of the host, or its domain */
  host?: string;
  /** the address in hand carries the holder's e-mail address */
  namesEmail: boolean;
}

/** Advice on linking a badge: by the address that it was looked up at, else by the credential's own. Pure. */
export function linkAdvice(address: string | undefined, raw: Json | undefined, email?: string): LinkAdvice {
  const own = textOf(property(raw, 'id'));
  const candidates = [address, own].filter((each) => each !== undefined && /^https?:/i.test(each));
  const namesEmail = email !== undefined;
  let worse: LinkAdvice | undefined;
  for (const candidate of candidates) {
    const advice = adviceFor(candidate ?? '');
    if (advice?.kind === 'known') return { ...advice, namesEmail };
    worse ??= advice && { ...advice, namesEmail };
  }
  return worse ?? { kind: 'unknown', namesEmail };
}

function adviceFor(address: string): Omit<LinkAdvice, 'namesEmail'> | undefined {
  const known = recogniseHost(address);
  if (!known) return undefined;
  const url = new URL(known.url);
  const host = known.host.name || url.host;
  if (known.host.kind === 'retired') return { kind: 'retired', host };
  if (known.host.kind === 'checker') return { kind: 'checker', host };
  if (known.host.credentialUrls(url).length === 0) return { kind: 'page-only', host };
  return { kind: 'known', host, put: forPeople(known.host.id, known.host.canonical?.(url) ?? known.url) };
}

/** The address that shows people a page; Open Badge Factory gives JSON without the ending. */
function forPeople(id: string, url: string): string {
  return id === 'open-badge-factory' && !/\.html$/.test(url) ? `${url}.html` : url;
}
