import type { Report } from '../../model';
import { isAlive } from '../../platform/page-runtime';
import { worthAsking } from '../../ui';
import type { CardQuestion } from '../content/card-script';

/** Opens the card at an element and fills it in: first the verdict, then what registries and endorsers say. */
export function showCard(question: CardQuestion): void {
  const { bubble, element, label, host, known, ask, again, allow, gone, told } = question;
  bubble.open(element, { label, host, known }, { onAgain: again, onAllow: allow });
  let last = known;
  const tell = (reports: Report[], asking: boolean) => {
    last = reports;
    told?.(reports);
    bubble.fill(element, reports, asking);
  };
  ask(false)
    .then((reports) => {
      if (!reports) throw new Error('no answer');
      const more = worthAsking(reports);
      // what stands there already says as much and more: it stays until the rest has come
      if (!more || !known || answerOf(known) !== answerOf(reports)) tell(reports, more);
      return more ? ask(true) : undefined;
    })
    .then((reports) => reports && tell(reports, false))
    .catch(() => {
      if (!isAlive()) gone();
      else if (last) bubble.fill(element, last, false);
      else bubble.fail(element);
    });
}

/** What must not differ for one answer to stand in for another. */
function answerOf(reports: Report[]): string {
  return JSON.stringify(
    reports.map(({ verdict, headline, checks, recipient }) => [
      verdict,
      headline,
      recipient.match,
      checks.map(({ outcome, reason }) => [outcome, reason]),
    ]),
  );
}
