import type { RecipientAnswer, Report } from '../model';
import { sentence } from './sentences';

/** Whose badge it is, in words: the answer first, then what a reader should know beside it. */
export function recipientWords(answer: RecipientAnswer, language: string): Report['recipient'] {
  const { match, basis, params, source, notes = [] } = answer;
  const lines = [{ reason: basis, params }, ...notes].map((each) =>
    sentence(each.reason, each.params, language),
  );
  return {
    match,
    basis,
    message: lines.join(' '),
    ...(source === undefined ? {} : { source }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}
