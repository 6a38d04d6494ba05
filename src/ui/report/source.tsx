import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Basis } from '../../model';
import type { ReportWords } from './report-words';

/** Where a JSON Pointer stands in the report's raw credential, as the id of an element; none when it is not shown. */
export const Anchors = createContext<(pointer: string) => string | undefined>(() => undefined);

interface Props {
  /** JSON Pointer into the credential */
  pointer: string;
  basis?: Basis;
  words: ReportWords;
}

/** The source of a thing: its basis in words and its pointer, which leads to its lines in the raw credential. */
export function Source({ pointer, basis, words }: Props) {
  const id = useContext(Anchors)(pointer);
  const label = `${words.where}: ${pointer}`;
  return (
    <small class="source" data-source={pointer}>
      {basis && <span class={`basis ${basis}`}>{basis === 'phrase' ? words.inText : words.inField}</span>}{' '}
      {id === undefined ? (
        <code>{pointer}</code>
      ) : (
        <a href={`#${id}`} aria-label={label}>
          <code>{pointer}</code>
        </a>
      )}
    </small>
  );
}
