import { requestHosts } from '../../../platform/permissions';
import { ownPage } from '../../../platform/runtime';
import { openTab } from '../../../platform/tabs';
import { verifierWordsFor } from '../../../ui/verifier/words';

interface Props {
  /** address of the tab */
  url: string;
  language: string;
}

/**
 * A PDF in the browser's own viewer, where no script of ours sees into: it is asked for anew and read in the verifier
 * page. Without cookies: a file behind a login has to be saved and dropped there.
 */
export function PdfOffer({ url, language }: Props) {
  if (!isPdf(url)) return null;
  const read = async () => {
    await requestHosts([new URL(url).hostname]);
    const page = ownPage('src/extension/pages/verifier/index.html');
    await openTab(`${page}#${encodeURIComponent(url)}`, true);
  };
  return (
    <p>
      <button type="button" onClick={() => void read()}>
        {verifierWordsFor(language).readPdf}
      </button>
    </p>
  );
}

function isPdf(url: string): boolean {
  return /^https:/.test(url) && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
