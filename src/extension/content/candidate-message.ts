import type { CandidateMessage } from '../../messages';
import type { Candidate } from '../../model';

/** What a page shows of the candidate, as the worker is told of it. */
export function candidateMessage({ emails, names, severalPeople }: Candidate): CandidateMessage {
  return {
    emails: emails.slice(0, 20).map((each) => each.value.slice(0, 320)),
    names: names.slice(0, 20).map((name) => name.slice(0, 200)),
    ...(severalPeople ? { several: true } : {}),
  };
}
