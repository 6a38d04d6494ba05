import type { ComponentChildren } from 'preact';
import type { Stated } from '../../model';
import { Link } from '../card/link';
import type { ReportWords } from './report-words';
import { Source } from './source';

interface Props {
  stated: Stated;
  words: ReportWords;
  /** what it is: "Level", "Skill" */
  name?: string | undefined;
  /** said in place of the text, which is then quoted below when it is a sentence of the credential */
  value?: string | undefined;
  url?: string | undefined;
  children?: ComponentChildren;
}

/** One stated thing at full length: its name, its text, and its source. A sentence that a rule found is quoted. */
export function Thing({ stated, words, name, value, url, children }: Props) {
  const { text, source, basis, language } = stated;
  const said = value ?? (basis === 'phrase' ? undefined : text);
  return (
    <li class="thing" data-source={source}>
      {name !== undefined && <b class="name">{name}: </b>}
      {said !== undefined && (
        <span class="said" dir="auto" lang={value === undefined ? language : undefined}>
          {url === undefined ? said : <Link href={url}>{said || url}</Link>}
        </span>
      )}
      {children}
      {basis === 'phrase' && (
        <q class="said" dir="auto" lang={language}>
          {text}
        </q>
      )}
      <Source pointer={source} basis={basis} words={words} />
    </li>
  );
}
