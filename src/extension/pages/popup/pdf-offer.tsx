import { useEffect, useState } from 'preact/hooks';
import { requestHosts } from '../../../platform/permissions';
import { ownPage } from '../../../platform/runtime';
import { openTab, shownPdfs } from '../../../platform/tabs';
import { verifierWordsFor } from '../../../ui/verifier/words';

interface Props {
  tab: { id: number; url: string };
  language: string;
}

/**
 * PDF files in the browser's own viewer, as the tab or within its page, where no script of ours sees into: each is asked
 * for anew and read in the verifier page. Without cookies: a file behind a login has to be saved and dropped there.
 */
export function PdfOffer({ tab: { id, url }, language }: Props) {
  const [files, setFiles] = useState<string[]>([]);
  useEffect(() => {
    if (isPdf(url)) setFiles([url]);
    else void shownPdfs(id).then((all) => setFiles(all.filter((each) => each.startsWith('https:'))));
  }, [id, url]);
  const read = async (file: string) => {
    await requestHosts([new URL(file).hostname]);
    const page = ownPage('src/extension/pages/verifier/index.html');
    await openTab(`${page}#${encodeURIComponent(file)}`, true);
  };
  const { readPdf } = verifierWordsFor(language);
  return (
    <>
      {files.map((file) => (
        <p key={file}>
          <button type="button" onClick={() => void read(file)}>
            {file === url ? readPdf : `${readPdf}: ${fileName(file)}`}
          </button>
        </p>
      ))}
    </>
  );
}

function isPdf(url: string): boolean {
  return /^https:/.test(url) && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

function fileName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return pathname.split('/').at(-1) || hostname;
}
