import type { StatedOutcome } from '../../model';
import { filled, type Words } from '../words';
import { BearerLine } from './bearer';
import type { PanelWords } from './panel-words';
import type { Evidenced, Match, NeededSkill } from './role';

interface Props {
  answer: NeededSkill;
  words: Words;
  panel: PanelWords;
}

/** Full, half and empty: shapes that say the same as the words beside them. */
const SHAPES: Readonly<Record<NeededSkill['standing'], string>> = {
  yes: 'M2 8a6 6 0 1012 0 6 6 0 10-12 0',
  partly: 'M8 2a6 6 0 000 12z',
  no: '',
};

/** One skill that a role needs: whether it is evidenced, by which credentials, and which are another person's. */
export function SkillAnswer({ answer, words, panel }: Props) {
  const { needed, standing, evidenced, ofOthers } = answer;
  return (
    <li>
      <h3>{needed}</h3>
      <p class={`standing ${standing}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="8" cy="8" r="6" />
          <path d={SHAPES[standing]} />
        </svg>{' '}
        <b>{panel.standings[standing]}</b>
      </p>
      {evidenced.map((each) => (
        <Speaking key={each.row.key} evidenced={each} words={words} panel={panel} />
      ))}
      {ofOthers.length > 0 && (
        <>
          <p class="others">{panel.notCounted}</p>
          {ofOthers.map((each) => (
            <Speaking key={each.row.key} evidenced={each} words={words} panel={panel} />
          ))}
        </>
      )}
    </li>
  );
}

interface SpeakingProps {
  evidenced: Evidenced;
  words: Words;
  panel: PanelWords;
}

function Speaking({ evidenced, words, panel }: SpeakingProps) {
  const { match, stated, quote } = evidenced;
  const how = howSaid(match, stated.kind, panel);
  return (
    <>
      <BearerLine bearer={evidenced} words={words} panel={panel} />
      <p class="says">
        {how}: <q title={stated.source}>{quote}</q>
        {stated.framework ? ` (${[stated.framework, stated.code].filter(Boolean).join(' ')})` : ''}
      </p>
    </>
  );
}

/** A skill's own field says more than a keyword, and that more than a sentence. */
function howSaid(match: Match, kind: StatedOutcome['kind'], panel: PanelWords): string {
  if (match === 'mentioned') return filled(panel.mentioned, { where: panel.places[kind] });
  return kind === 'tag' ? panel.tagged : panel.named;
}
