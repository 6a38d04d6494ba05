import { useState } from 'preact/hooks';
import type { CriteriaAnswer, LinkAnswer } from '../../messages';
import type { Reading } from '../../model';
import { filled, type Words } from '../words';
import { linkedWords } from './words';

interface Props {
  reading: Reading;
  words: Words;
  /** asks for the page that holds the criteria: its host learns that somebody reads them */
  onCriteria(url: string): Promise<CriteriaAnswer>;
  /** asks addresses of evidence whether they still answer */
  onLinks(urls: string[]): Promise<LinkAnswer[]>;
}

/** What lies behind the links of a credential, fetched only when the reader presses for it. */
export function LinkedPages({ reading, words, onCriteria, onLinks }: Props) {
  const own = linkedWords(words.language);
  const [page, setPage] = useState<CriteriaAnswer | undefined>();
  const [links, setLinks] = useState<LinkAnswer[] | undefined>();
  const [busy, setBusy] = useState(false);
  const { criteriaUrl } = reading.assessment;
  const evidence = [...new Set(reading.evidence.flatMap(({ url }) => (url === undefined ? [] : [url])))];
  const during = async (work: Promise<void>) => {
    setBusy(true);
    await work.finally(() => setBusy(false));
  };
  return (
    <>
      {criteriaUrl !== undefined && (
        <section class="linked">
          <p>{filled(own.criteria, { host: hostOf(criteriaUrl) })}</p>
          <button
            type="button"
            disabled={busy}
            onClick={() => void during(onCriteria(criteriaUrl).then(setPage))}
          >
            {own.read}
          </button>
          <div role="status">{page && <Found page={page} words={words} />}</div>
        </section>
      )}
      {evidence.length > 0 && (
        <section class="linked">
          <button type="button" disabled={busy} onClick={() => void during(onLinks(evidence).then(setLinks))}>
            {own.evidence}
          </button>
          <div role="status">
            <ul>
              {links?.map(({ url, state }) => (
                <li key={url}>{`${hostOf(url)}: ${own[state]}`}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}

function Found({ page, words }: { page: CriteriaAnswer; words: Words }) {
  const own = linkedWords(words.language);
  if (page.trouble !== undefined) return <p>{page.trouble}</p>;
  if (page.methods.length === 0) return <p>{own.nothing}</p>;
  return (
    <>
      <p>{own.found}</p>
      <ul>
        {page.methods.map(({ method, text, source, language }) => (
          <li key={method + text} title={source}>
            <b>{words.methods[method]}</b> <q lang={language}>{text}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
