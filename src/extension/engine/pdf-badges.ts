import { open } from '../../containers';
import { recogniseHost } from '../../discovery';
import {
  type BadgeMessage,
  MAX_BADGES,
  MAX_EMBEDDED,
  MAX_LABEL,
  MAX_PDF_BYTES,
  MAX_URL,
  type PdfAnswer,
  type PdfSource,
} from '../../messages';
import type { Http, HttpAnswer, HttpFailure, Ports, RawCredential } from '../../model';
import { sentence } from '../../report';
import { openPdfLazily } from '../../ui/verifier/open-pdf';

/** The badges of a PDF, to be checked one by one when the reader means them. Asks nobody but the file's own host. Never rejects. */
export async function badgesInPdf(source: PdfSource, { http }: Ports, language: string): Promise<PdfAnswer> {
  const say = (reason: string, params: Record<string, string> = {}) => sentence(reason, params, language);
  try {
    if ('base64' in source) {
      const bytes = bytesFrom(source.base64);
      return bytes ? await badgesInBytes(bytes, say) : { badges: [], trouble: say('file-unreadable') };
    }
    const answer = await fileAt(source.url, http);
    if (answer.ok && answer.status < 300) return await badgesInBytes(answer.body, say, answer);
    const host = URL.canParse(source.url) ? new URL(source.url).host : source.url;
    return { badges: [], ...whyNot(answer, host, say) };
  } catch {
    return { badges: [], trouble: say('check-failed-to-run') };
  }
}

/** The file as anybody gets it; where that is none, as the reader does, whose tab shows it. */
async function fileAt(url: string, http: Http): Promise<HttpAnswer | HttpFailure> {
  const answer = await http.get(url, { kind: 'document', fresh: true });
  const isForOthers = answer.ok
    ? (answer.status < 300 && !isPdf(answer.body)) || [401, 403, 404].includes(answer.status)
    : answer.why === 'redirected';
  return isForOthers ? http.get(url, { kind: 'document', fresh: true, asShown: true }) : answer;
}

type Say = (reason: string, params?: Record<string, string>) => string;

async function badgesInBytes(bytes: Uint8Array, say: Say, from?: HttpAnswer): Promise<PdfAnswer> {
  if (!isPdf(bytes)) {
    const trouble = from
      ? say('credential-page-instead', { host: new URL(from.url).host })
      : say('file-damaged');
    return { badges: [], trouble, unread: 'save' };
  }
  const { credentials, problems, emails } = await open(bytes, {
    contentType: 'application/pdf',
    pdf: openPdfLazily,
  });
  const badges = credentials.slice(0, MAX_BADGES).flatMap((raw) => {
    const badge = badgeFrom(raw);
    return badge ? [emails ? { ...badge, resume: emails } : badge] : [];
  });
  const tooLarge = badges.length < Math.min(credentials.length, MAX_BADGES);
  const [reason = tooLarge ? { reason: 'too-large' } : undefined] = problems;
  return { badges, ...(reason ? { trouble: say(reason.reason, reason.params) } : {}) };
}

/** Readers look for the header in the first kilobyte (ISO 32000-2 Annex I). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Where a file stands, in the words of `report/pdf-opened`: "page 2: Welder", "QR code on page 1". */
function badgeFrom(raw: RawCredential): BadgeMessage | undefined {
  if (raw.kind === 'url') {
    if (raw.url.length > MAX_URL) return undefined;
    const words = /^page \d+: (.+)$/s.exec(raw.where)?.[1] ?? raw.url;
    const kind = raw.where.startsWith('QR') ? 'qr' : 'link';
    const host = recogniseHost(raw.url)?.host.id;
    return { url: raw.url, label: words.slice(0, MAX_LABEL), kind, ...(host ? { host } : {}) };
  }
  const embedded = raw.kind === 'jwt' ? raw.jwt : JSON.stringify(raw.json);
  if (embedded.length > MAX_EMBEDDED) return undefined;
  return { url: '', label: nameOf(raw).slice(0, MAX_LABEL), kind: 'attachment', embedded };
}

/** What a credential that the file carries calls itself; where it lies in the file when it has no name. */
function nameOf(raw: Exclude<RawCredential, { kind: 'url' }>): string {
  const name: unknown = raw.kind === 'json' ? raw.json.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : raw.where;
}

function whyNot(answer: HttpAnswer | HttpFailure, host: string, say: Say): Omit<PdfAnswer, 'badges'> {
  if (answer.ok) {
    const status = String(answer.status);
    const busy = answer.status === 429 || answer.status >= 500;
    return { trouble: say(busy ? 'credential-busy' : 'credential-status', { host, status }), unread: 'save' };
  }
  switch (answer.why) {
    case 'permission-missing':
      return { trouble: say('credential-permission-missing', { host }), unread: 'allow' };
    case 'address-refused':
    case 'offline':
      return { trouble: say(answer.why, { host }), unread: 'save' };
    case 'too-large':
      return { trouble: say('too-large') };
    case 'redirected':
      return { trouble: say('pdf-redirected', { host }), unread: 'save' };
    default:
      return { trouble: say('credential-unavailable', { host }), unread: 'save' };
  }
}

/** Bytes out of base64; nothing when it is none, or holds more than may be handed over. */
function bytesFrom(base64: string): Uint8Array | undefined {
  try {
    const text = atob(base64);
    return text.length > MAX_PDF_BYTES ? undefined : Uint8Array.from(text, (each) => each.charCodeAt(0));
  } catch {
    return undefined;
  }
}
