import { candidateNear, type FoundAt } from '../../discovery';
import {
  type BadgeMessage,
  type CandidateMessage,
  MAX_EMBEDDED,
  MAX_LABEL,
  MAX_URL,
  type Message,
} from '../../messages';
import type { Candidate, Report } from '../../model';
import { insist, type Question } from './ask-worker';

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

/** What a page shows of the candidate, as the worker is told of it. */
export function candidateMessage({ emails, names, severalPeople }: Candidate): CandidateMessage {
  return {
    emails: emails.slice(0, 20).map((each) => each.value.slice(0, 320)),
    names: names.slice(0, 20).map((name) => name.slice(0, 200)),
    ...(severalPeople ? { several: true } : {}),
  };
}

/** The answer about what the reader pointed at with the menu: the worker knows what that is. */
export async function askPointedAt(element: Element, again: boolean, standing: boolean): Promise<Report[]> {
  const candidate = candidateMessage(candidateNear(element));
  const message: Message<'page-asked'> = { name: 'page-asked', candidate, again, standing };
  return (await insist(message)) as Report[];
}
