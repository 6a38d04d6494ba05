import { useEffect, useState } from 'preact/hooks';
import type { IssuerStanding } from '../../model';
import { readCriteriaPage, stillAnswer } from '../../report';
import { reportWordsFor } from '../report';
import { filled, wordsFor } from '../words';
import type { AllWords } from './all-words';
import { askImage } from './ask-image';
import { type Input, MAX_INPUTS } from './input';
import { Intake } from './intake';
import { Result } from './result';
import { SaveAll } from './save-all';
import { useChecks } from './use-checks';
import { LANGUAGE_NAMES, verifierWordsFor } from './words';
import type { VerifierWorld } from './world';

interface Props {
  world: VerifierWorld;
  /** language tag to begin with */
  language: string;
  /** an address to begin with */
  first?: string | undefined;
}

/** The verifier page: things come in, reports come out. The same in the extension and as a web page. */
export function VerifierApp({ world, language: chosen, first }: Props) {
  const [language, setLanguage] = useState(primary(chosen));
  const [note, setNote] = useState('');
  const [own, setOwn] = useState(false);
  const checks = useChecks(world, language);
  const all: AllWords = {
    words: wordsFor(language),
    more: reportWordsFor(language),
    page: verifierWordsFor(language),
    language,
  };
  const { page } = all;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = page.title;
  }, [language]);

  useEffect(() => {
    if (first !== undefined) checks.add([{ kind: 'url', url: first }]);
  }, []);

  const take = (inputs: Input[]) =>
    setNote(checks.add(inputs) ? '' : filled(page.tooMany, { max: String(MAX_INPUTS) }));
  const { allow, pin, ports } = world;
  const permit =
    allow &&
    (async (id: number, hosts: string[]) => {
      const granted = await allow(hosts);
      setNote(granted ? page.allowed : page.notAllowed);
      if (granted) checks.again(id, { fresh: true });
    });
  const remember =
    pin &&
    (async (id: number, standing: IssuerStanding, wanted: boolean) => {
      await pin(standing, wanted);
      checks.again(id);
    });
  /** A press is the reader's leave to ask the hosts of these addresses; the browser asks for it if it must. */
  const permitted =
    <Asked extends string | string[], Answer>(ask: (asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer> => {
      await allow?.(hostsOf([asked].flat()));
      return ask(asked);
    };
  const done = checks.items.filter(({ state }) => state === 'done').length;
  const count = checks.items.length;
  return (
    <>
      <header class="top">
        <h1>{page.title}</h1>
        <label class="language">
          {page.language}
          <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
            {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p>{page.intro}</p>
        {world.isWebPage && <p class="web-note">{page.corsIntro}</p>}
      </header>
      <label class="own">
        <input
          type="checkbox"
          checked={own}
          onChange={({ currentTarget }) => setOwn(currentTarget.checked)}
        />
        {page.ownSwitch}
      </label>
      <Intake words={page} onInputs={take} />
      <p class="note" role="status">
        {note}
      </p>
      {count > 0 && (
        <section class="results" aria-label={page.results}>
          <div class="bar">
            <h2>{page.results}</h2>
            <button type="button" onClick={checks.clear}>
              {page.clear}
            </button>
          </div>
          <p class="note progress" role="status">
            {filled(page.progress, { done: String(done), all: String(count) })}
          </p>
          {done < count && <progress max={count} value={done} aria-label={page.results} />}
          <SaveAll items={checks.items} now={ports.now()} {...all} />
          <ul>
            {checks.items.map((item) => (
              <Result
                key={item.id}
                item={item}
                now={ports.now()}
                isWebPage={world.isWebPage}
                own={own}
                onRemove={() => checks.remove(item.id)}
                onAgain={(how) => checks.again(item.id, how)}
                onAllow={permit && ((hosts) => void permit(item.id, hosts))}
                onPin={remember && ((standing, wanted) => void remember(item.id, standing, wanted))}
                onImage={permitted((url) => askImage(url, ports))}
                onCriteria={permitted((url) => readCriteriaPage(url, ports, language))}
                onLinks={permitted((urls) => stillAnswer(urls, ports))}
                {...all}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function hostsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : [])))];
}

function primary(tag: string): string {
  const short = tag.slice(0, 2).toLowerCase();
  return Object.hasOwn(LANGUAGE_NAMES, short) ? short : 'en';
}
