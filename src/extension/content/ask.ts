import { candidateNear, type FoundAt } from '../../discovery';
import { type BadgeMessage, MAX_EMBEDDED, MAX_LABEL, MAX_URL, type Message } from '../../messages';
import type { Report } from '../../model';
import { insist, type Question } from './ask-worker';
import { candidateMessage } from './candidate-message';

/** A badge as the worker is told of it. */
export function badgeMessage({ url, label, kind, embedded, email }: FoundAt): BadgeMessage {
  return {
    url: url.slice(0, MAX_URL),
    label: label.slice(0, MAX_LABEL),
    kind,
    ...(embedded === undefined || embedded.length > MAX_EMBEDDED ? {} : { embedded }),
    ...(email === undefined ? {} : { email: email.slice(0, 320) }),
  };
}

export function questionAbout(badge: FoundAt, element: Element): Question {
  return { badge: badgeMessage(badge), candidate: candidateMessage(candidateNear(element)) };
}

/** The answer about what the reader pointed at with the menu: the worker knows what that is. */
export async function askPointedAt(element: Element, again: boolean, standing: boolean): Promise<Report[]> {
  const candidate = candidateMessage(candidateNear(element));
  const message: Message<'page-asked'> = { name: 'page-asked', candidate, again, standing };
  return (await insist(message)) as Report[];
}
