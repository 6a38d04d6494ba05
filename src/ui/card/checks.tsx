import type { Report } from '../../model';
import type { Words } from '../words';

/** "How this was checked": every question with its answer in a word and a sentence. */
export function Checks({ report, words }: { report: Report; words: Words }) {
  return (
    <details class="checks">
      <summary>{words.howChecked}</summary>
      <ul>
        {report.checks.map((check) => (
          <li key={check.id} class={check.outcome}>
            <b>{words.outcomes[check.outcome]}:</b> {check.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Hosts that may not be asked yet, as the checks name them. */
export function missingHosts(report: Report): string[] {
  const hosts = report.checks
    .filter((check) => check.outcome === 'unknown' && check.reason.endsWith('-permission-missing'))
    .map((check) => hostIn(check.params?.host ?? check.params?.url ?? ''));
  return [...new Set(hosts.filter((host) => host !== ''))];
}

function hostIn(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname : (text.split(':')[0] ?? '');
}
