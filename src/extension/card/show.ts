import type { Report } from '../../model';
import { isAlive } from '../../platform/page-runtime';
import { worthAsking } from '../../ui';
import type { CardQuestion } from '../content/card-script';

/** Opens the card at an element and fills it in: first the verdict, then what registries and endorsers say. */
export function showCard({ bubble, element, label, ask, again, allow, gone, told }: CardQuestion): void {
  bubble.open(element, label, { onAgain: again, onAllow: allow });
  let first: Report[] | undefined;
  ask(false)
    .then((reports) => {
      if (!reports) throw new Error('no answer');
      first = reports;
      told?.(reports);
      bubble.fill(element, reports, worthAsking(reports));
      return worthAsking(reports) ? ask(true) : undefined;
    })
    .then((reports) => reports && bubble.fill(element, reports, false))
    .catch(() => {
      if (!isAlive()) gone();
      else if (first) bubble.fill(element, first, false);
      else bubble.fail(element);
    });
}
