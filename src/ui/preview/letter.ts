import type { Format } from '../../model';
import type { Preview, PreviewGap } from '../../reading';
import { filled } from '../words';
import type { LearnerWords } from './learner-words';

/** Formats whose fields are those of Open Badges 1 and 2. */
const OLDER: readonly (Format | undefined)[] = ['ob1', 'ob2', 'badge-class', 'ob2-endorsement'];

/**
 * The field that would carry a gap, in the badge's own generation of Open Badges. In a draft, which is only the
 * achievement, what belongs to the award around it is told with its name.
 */
export function fieldOf({ field }: PreviewGap, format: Format | undefined): string {
  const whole = isOlder(format) ? (field.ob2 ?? field.ob3) : field.ob3;
  if (format === 'achievement')
    return inDraft(whole, 'credentialSubject.achievement.', 'AchievementCredential.');
  return format === 'badge-class' ? inDraft(whole, 'badge.', 'Assertion.') : whole;
}

function inDraft(whole: string, inside: string, award: string): string {
  const own = whole.replaceAll(inside, '');
  return whole.startsWith(inside) ? own : award + own;
}

export function isOlder(format: Format | undefined): boolean {
  return OLDER.includes(format);
}

/** A text that can be sent to the issuer as it stands: every gap with what to ask for and the field that carries it. */
export function letterTo(
  preview: Preview,
  name: string,
  format: Format | undefined,
  words: LearnerWords,
): string {
  const asks = preview.gaps.map((gap) =>
    filled(words.letterLine, {
      ask: words.letterAsks[gap.gap] ?? gap.ask,
      field: fieldOf(gap, format),
    }),
  );
  // a name is a stranger's text: one line, and not endless
  const plain = name.replace(/\s+/g, ' ').trim().slice(0, 120);
  return filled(words.letter, { name: plain, asks: asks.join('\n') });
}
