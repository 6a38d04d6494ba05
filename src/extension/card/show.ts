import type { Report } from '../../model';
import { isAlive } from '../../platform/page-runtime';
import { worthAsking } from '../../ui';
import type { CardQuestion } from '../content/card-script';

/** The last question at each element: the answer to an earlier one knows less, and may come later. */
const latest = new WeakMap<Element, CardQuestion>();

/** Opens the card at an element and fills it in: first the verdict, then what registries and endorsers say. */
export function showCard(question: CardQuestion): void {
  const { bubble, element, label, host, known, ask, again, allow, gone, told } = question;
  latest.set(element, question);
  const isOver = () => latest.get(element) !== question;
  bubble.open(element, { label, host, known }, { onAgain: again, onAllow: allow });
  let last = known;
  const tell = (reports: Report[], asking: boolean) => {
    if (isOver()) return;
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
      else if (isOver()) return;
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
