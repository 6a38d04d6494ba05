import { useEffect, useState } from 'preact/hooks';
import { recogniseHost } from '../../discovery';
import { mayAsk, requestHosts } from '../../platform/permissions';
import { framesOutOfReach } from '../../platform/tabs';
import { filled } from '../../ui';
import { optionsWords } from '../../ui/options/words';
import { addSite, hostWritten } from '../settings/sites';
import { lookInto } from './look-into';

interface Props {
  tab: { id: number; url: string | undefined };
  language: string;
  onNote(note: string): void;
}

/** Offers to look into frames of other origins, as in which applicant tracking systems show résumés. */
export function FrameOffer({ tab: { id, url }, language, onNote }: Props) {
  const [hosts, setHosts] = useState<string[]>([]);
  const words = optionsWords(language);
  useEffect(() => {
    void closedHosts(id).then(setHosts);
  }, [id, url]);

  /** Called straight from the press: the browser asks the reader for nothing else. */
  async function look(host: string) {
    const granted = await requestHosts([host]);
    if (!granted) return onNote(filled(words.siteRefused, { host }));
    await addSite(host);
    await lookInto(id);
    onNote(words.saved);
    setHosts(await closedHosts(id));
  }

  return (
    <>
      {hosts.map((host) => (
        <p key={host}>
          <button type="button" onClick={() => void look(host)}>
            {filled(words.siteFrame, { host })}
          </button>
        </p>
      ))}
    </>
  );
}

/** Hosts that the page itself names: only what is a public name, and was not allowed yet. */
async function closedHosts(tabId: number): Promise<string[]> {
  const found = await framesOutOfReach(tabId);
  // a badge that is shown in a frame of its own is marked from outside
  const pages = found.filter((url) => URL.canParse(url) && !recogniseHost(url));
  const named = [...new Set(pages.map((url) => new URL(url).hostname))];
  const hosts = named.filter((host) => hostWritten(host) === host).slice(0, 5);
  const allowed = await Promise.all(hosts.map((host) => mayAsk(new URL(`https://${host}/`))));
  return hosts.filter((_host, index) => !allowed[index]);
}
