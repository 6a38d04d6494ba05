import type { FoundAt } from '../../discovery';
import { candidateNear } from '../../discovery/person/candidate';
import type { CandidateMessage } from '../../messages';
import type { Question } from '../content/ask-worker';
import { badgeMessage } from '../content/badge-message';
import { candidateMessage } from '../content/candidate-message';

/** What the page shows of the candidate beside an element. */
export function candidateAt(element: Element): CandidateMessage {
  return candidateMessage(candidateNear(element));
}

/** How a badge is asked about, as met at an element. */
export function questionAbout(badge: FoundAt, element: Element): Question {
  return { badge: badgeMessage(badge), candidate: candidateAt(element) };
}
