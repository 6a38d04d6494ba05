import type { Report } from '../../model';
import { filled } from '../words';
import type { VerifierWords } from './verifier-words';

/** Why a request brought nothing, where the cause may be that a web page may not ask. */
const MAY_BE_CORS = ['unreachable', 'redirected'];

/** In the web build: which hosts gave no answer, and that this says nothing against the credential. */
export function WebNote({ report, words }: { report: Report; words: VerifierWords }) {
  const hosts = silentHosts(report);
  if (hosts.length === 0) return null;
  return <p class="web-note">{filled(words.corsNote, { hosts: hosts.join(', ') })}</p>;
}

/** Hosts that a report's checks could not ask. */
export function silentHosts({ checks }: Report): string[] {
  const hosts = checks
    .filter(({ outcome }) => outcome === 'unknown' || outcome === 'warn')
    .flatMap(({ params, detail, reason }) => {
      const why = detail?.why;
      const silent = typeof why === 'string' ? MAY_BE_CORS.includes(why) : reason.endsWith('-unavailable');
      return silent ? [hostIn(params?.host ?? params?.url ?? String(detail?.url ?? ''))] : [];
    });
  return [...new Set(hosts)].filter((host) => host !== '');
}

function hostIn(text: string): string {
  return URL.canParse(text) && text.includes('//') ? new URL(text).host : text;
}
