import type { Format } from '../../model';
import type { Preview } from '../../reading';
import { filled } from '../words';
import { CopyText } from './copy-text';
import type { LearnerWords } from './learner-words';
import { fieldOf, isOlder, letterTo } from './letter';

interface Props {
  preview: Preview;
  format: Format | undefined;
  name: string;
  words: LearnerWords;
}

/** What the badge could say: every gap with what to ask for and the exact field, and the text to send. */
export function Gaps({ preview, format, name, words }: Props) {
  if (preview.gaps.length === 0) return <p>{words.noGaps}</p>;
  const letter = letterTo(preview, name, format, words);
  return (
    <>
      <ol class="gaps">
        {preview.gaps.map((gap) => (
          <li key={gap.gap}>
            <b>{filled(words.misses, { what: gap.misses })}</b>
            <span>{gap.ask}</span>
            <small>
              {isOlder(format) ? words.fieldOb2 : words.field}: <code>{fieldOf(gap, format)}</code>
            </small>
          </li>
        ))}
      </ol>
      <h4>{words.letterTitle}</h4>
      <CopyText text={letter} label={words.letterTitle} rows={10} words={words} />
    </>
  );
}
