import type { Words } from '../words';
import type { PanelWords } from './panel-words';
import type { Bearer } from './skills';

interface Props {
  bearer: Bearer;
  words: Words;
  panel: PanelWords;
}

/** One credential as the bearer of a skill: its name, how it was assessed, its verdict, in force or not. */
export function BearerLine({ bearer: { row, inForce }, words, panel }: Props) {
  const verdict = row.state === 'waiting' ? panel.waiting : words.verdicts[row.state];
  return (
    <span class={inForce ? 'bearer' : 'bearer lapsed'}>
      <b>{row.title}</b>: {words.methods[row.method]}; {verdict}, {inForce ? panel.inForce : panel.notInForce}
    </span>
  );
}
