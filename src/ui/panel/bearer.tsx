import type { StatedResult } from '../../model';
import { filled, type Words } from '../words';
import { type Bearer, fallsShort, levelsOf, resultsOf } from './bearers';
import { dayOf, issuedOn } from './dates';
import type { PanelWords } from './panel-words';
import { Stairs } from './stairs';

interface Props {
  bearer: Bearer;
  words: Words;
  panel: PanelWords;
}

const MAX_RESULTS = 3;

/**
 * One credential as the bearer of a skill: when it was issued, by whom, how it was assessed, level and result where
 * stated, its verdict, whether in force, and whose it is.
 */
export function BearerLine({ bearer: { row, force, anothers }, words, panel }: Props) {
  const { report, method, state } = row;
  const match = report?.recipient.match;
  const issued = report && issuedOn(report);
  return (
    <div class={`bearer ${force}${anothers ? ' anothers' : ''}`}>
      <p>
        <b>{row.title}</b>{' '}
        <span class="soft">
          {row.domain}{' '}
          <span class="day">{issued ? filled(words.issued, { date: dayOf(issued) }) : panel.undated}</span>
        </span>
      </p>
      <p class="how">
        {report?.reading && <Stairs assessment={report.reading.assessment} words={words} />}
        <span>
          {words.assessedBy}: {words.methods[method]}
        </span>
      </p>
      {levelsOf(row).map((level) => (
        <p key={level}>{filled(panel.level, { level })}</p>
      ))}
      {resultsOf(row)
        .slice(0, MAX_RESULTS)
        .map((result) => (
          <p key={`${result.source} ${result.label}`}>
            {resultText(result, words)}
            {fallsShort(result) && <b class="short"> {panel.notReached}</b>}
          </p>
        ))}
      <p class="state">
        <b>
          {state === 'waiting' ? panel.waiting : words.verdicts[state]}, {panel.forces[force]}
        </b>
        {match !== undefined && <span class={`person ${match}`}> · {panel.persons[match]}</span>}
      </p>
    </div>
  );
}

function resultText({ label, value, text, required, maximum }: StatedResult, words: Words): string {
  const of = maximum === undefined ? '' : ` / ${maximum}`;
  const said = `${label || words.result}: ${value ?? text}${of}`;
  return required === undefined ? said : `${said} (${filled(words.required, { required })})`;
}
