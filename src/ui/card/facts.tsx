import type { StatedFact } from '../../model';
import type { Words } from '../words';
import { cut } from './cut';

interface Props {
  facts: readonly StatedFact[];
  /** which kinds of fact belong here, in this order */
  kinds: readonly string[];
  words: Words;
}

/** Facts of some kinds, each with its name: "Level (EQF): 5". */
export function Facts({ facts, kinds, words }: Props) {
  const chosen = kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind).slice(0, 2));
  return (
    <>
      {chosen.map((fact) => (
        <span key={`${fact.kind} ${fact.source}`} title={fact.source}>
          {words.facts[fact.kind] ?? fact.kind}: {cut(fact.value ?? fact.text)}
        </span>
      ))}
    </>
  );
}
