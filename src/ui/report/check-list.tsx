import type { Report } from '../../model';
import type { BothWords } from './both-words';
import { Section } from './section';

/** Every question that was asked, its answer in words, and the technical matter behind it. */
export function CheckList({ report, words, more }: { report: Report } & BothWords) {
  return (
    <Section title={more.checks}>
      <ul class="checks">
        {report.checks.map(({ id, outcome, message, reason, detail }, index) => (
          <li key={`${id} ${index}`} class={outcome}>
            <b>{words.outcomes[outcome]}:</b> {message}
            <details>
              <summary>
                {more.detail} <span class="hidden">: {message}</span>
              </summary>
              <pre class="raw">
                {JSON.stringify({ check: id, outcome, reason, ...(detail ? { detail } : {}) }, null, 2)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
