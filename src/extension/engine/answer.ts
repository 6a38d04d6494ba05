import { recogniseHost, unwrap } from '../../discovery';
import type { EngineCheck, EngineMessage } from '../../messages';
import type { Found, FoundKind, Ports, Report } from '../../model';
import { readCriteriaPage, reportOnBytes, reportOnUrl, stillAnswer } from '../../report';
import { onlyAt } from './only-at';
import { badgesInPdf } from './pdf-badges';
import { toldHost } from './told-host';

const KINDS: readonly FoundKind[] = ['link', 'embed', 'image', 'json-ld', 'text', 'attachment', 'qr'];

/** Everything that takes the engine: verification, reading, trust. */
export async function answerWorker(message: EngineMessage, ports: Ports): Promise<unknown> {
  switch (message.name) {
    case 'engine-here':
      return true;
    case 'engine-check':
      return reportOn(message, message.onlyHosts ? onlyAt(message.onlyHosts, ports) : ports);
    case 'engine-criteria':
      return readCriteriaPage(message.url, ports, message.language);
    case 'engine-links':
      return stillAnswer(message.urls, ports);
    case 'engine-pdf':
      return badgesInPdf(message.source, ports, message.language);
  }
}

/**
 * A page can make a content script say anything, so its word is not an order to fetch: the address is taken
 * apart again here, and only what is plainly the address of a badge is asked.
 */
async function reportOn({ badge, options, byHand, pressed }: EngineCheck, ports: Ports): Promise<Report[]> {
  if (badge.url === '') {
    return reportOnBytes(badge.label, new TextEncoder().encode(badge.embedded ?? ''), {}, ports, options);
  }
  const address = unwrap(badge.url)?.url;
  if (address === undefined) return reportOnBytes(badge.url, new Uint8Array(), {}, ports, options);
  const known = recogniseHost(address);
  const told = known ? undefined : toldHost(badge.host, address);
  const host = known?.host ?? told?.host;
  if (!host && !byHand) return reportOnBytes(badge.url, new Uint8Array(), {}, ports, options);
  if (!host) return reportOnUrl(address, ports, options);
  const found: Found = { url: address, host: host.id, kind: kindFrom(badge.kind), label: badge.label };
  const mayAsk = told?.atPage !== true || pressed;
  return reportOnUrl(address, mayAsk ? ports : onlyAt([], ports), { ...options, found });
}

function kindFrom(text: string): FoundKind {
  return KINDS.find((kind) => kind === text) ?? 'link';
}
