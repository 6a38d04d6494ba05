import { useEffect, useState } from 'preact/hooks';
import { requestHosts } from '../../../platform/permissions';
import { filled } from '../../../ui';
import { optionsWords } from '../../../ui/options/words';
import { addSite, sites } from '../../settings/sites';

interface Props {
  url: string;
  language: string;
  onNote(note: string): void;
}

/** Offers to mark the badges of this site by itself from now on. */
export function SiteOffer({ url, language, onNote }: Props) {
  const [host, setHost] = useState<string | undefined>();
  const words = optionsWords(language);
  useEffect(() => {
    void siteToOffer(url).then(setHost);
  }, [url]);
  if (host === undefined) return null;

  async function always(wanted: string) {
    const granted = await requestHosts([wanted]);
    if (!granted) return onNote(filled(words.siteRefused, { host: wanted }));
    await addSite(wanted);
    setHost(undefined);
    onNote(words.saved);
  }

  return (
    <p>
      <button type="button" onClick={() => void always(host)}>
        {filled(words.siteAlways, { host })}
      </button>
    </p>
  );
}

/** The host of a page that is not among the sites yet. */
async function siteToOffer(url: string): Promise<string | undefined> {
  if (!url.startsWith('https://') || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const { builtIn, own } = await sites();
  const known = [...builtIn.map((each) => each.replace(/^\*\./, '')), ...own];
  return known.some((each) => hostname === each || hostname.endsWith(`.${each}`)) ? undefined : hostname;
}
