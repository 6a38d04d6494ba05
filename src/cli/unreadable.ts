import type { Report } from '../model';
import { sentence } from '../report';

/** The report on an INPUT that could not even be read. */
export function unreadable(input: string, why: string, reason = 'file-unreadable'): Report {
  return {
    input,
    container: 'unknown',
    verdict: 'unchecked',
    headline: sentence('verdict-unchecked'),
    checks: [
      {
        id: 'container',
        outcome: 'unknown',
        reason,
        message: sentence(reason),
        detail: { why },
      },
    ],
    recipient: {
      match: 'not-checkable',
      basis: 'recipient-not-asked',
      message: sentence('recipient-not-asked'),
    },
    dates: {},
  };
}
