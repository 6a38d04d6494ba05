import type { FoundAt } from '../../discovery';
import { type BadgeMessage, MAX_EMBEDDED, MAX_LABEL, MAX_URL } from '../../messages';

/** A badge as the worker is told of it. */
export function badgeMessage({ url, label, kind, host, embedded, email }: FoundAt): BadgeMessage {
  return {
    // a part of an address is another address
    url: url.length > MAX_URL ? '' : url,
    label: label.slice(0, MAX_LABEL),
    kind,
    host,
    ...(embedded === undefined || embedded.length > MAX_EMBEDDED ? {} : { embedded }),
    ...(email === undefined ? {} : { email: email.slice(0, 320) }),
  };
}
