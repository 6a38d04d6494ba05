import { candidateNear, type FoundAt } from '../../discovery';
import { type BadgeMessage, MAX_EMBEDDED, MAX_LABEL, MAX_URL, type Message } from '../../messages';
import type { Report } from '../../model';
import { sendFromPage } from '../../platform/page-runtime';

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

/** Asks the worker about a badge. What the page shows of the candidate stays between page and worker. */
export async function askAbout(badge: FoundAt, element: Element, again: boolean): Promise<Report[]> {
  const { emails, names } = candidateNear(element);
  const message: Message<'page-check'> = {
    name: 'page-check',
    badge: badgeMessage(badge),
    candidate: {
      emails: emails.slice(0, 20).map((each) => each.value.slice(0, 320)),
      names: names.slice(0, 20).map((name) => name.slice(0, 200)),
    },
    again,
  };
  return (await sendFromPage(message)) as Report[];
}
