import type { Opened } from '../model';

/** pdf.js is large and slow to load: only an input that is a PDF pays for it. */
export async function openPdfLazily(bytes: Uint8Array): Promise<Opened> {
  const { openPdf } = await import('../containers/pdf');
  const { credentials, links, problems } = await openPdf(bytes);
  const linked = links.map((link) => ({
    kind: 'url' as const,
    url: link.url,
    where: `page ${link.page}: ${link.label}`,
  }));
  return { container: 'pdf', credentials: [...credentials, ...linked], problems };
}
