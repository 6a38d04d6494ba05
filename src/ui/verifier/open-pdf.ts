import type { Opened } from '../../model';

/** pdf.js is large: it is loaded when the first PDF comes. */
export async function openPdfLazily(bytes: Uint8Array): Promise<Opened> {
  const { openPdf } = await import('../../containers/pdf');
  const { credentials, links, problems } = await openPdf(bytes);
  const linked = links.map(({ url, page, label }) => ({
    kind: 'url' as const,
    url,
    where: `page ${page}: ${label}`,
  }));
  return { container: 'pdf', credentials: [...credentials, ...linked], problems };
}
