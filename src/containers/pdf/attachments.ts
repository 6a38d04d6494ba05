import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Contents } from '../container';
import { open } from '../index';
import { MAX_FILE_BYTES } from '../limits';
import { MAX_ATTACHMENTS } from './pdf-contents';

/** Credentials in the files that a PDF carries (ISO 32000-2 section 7.11.4): JSON, tokens, baked pictures. */
export async function attachedCredentials(document: PDFDocumentProxy): Promise<Contents> {
  const contents: Contents = { credentials: [], problems: [] };
  const files: unknown = await document.getAttachments();
  if (typeof files !== 'object' || files === null) return contents;
  const all = Object.values(files);
  if (all.length > MAX_ATTACHMENTS) contents.problems.push({ reason: 'pdf-too-much' });
  for (const file of all.slice(0, MAX_ATTACHMENTS)) {
    const { filename, content } = file as { filename?: unknown; content?: unknown };
    if (!(content instanceof Uint8Array) || content.length > MAX_FILE_BYTES) continue;
    const name = typeof filename === 'string' ? filename : '';
    // a PDF in a PDF is not opened: there is no end to that
    const { credentials, problems } = await open(content, { name });
    contents.credentials.push(
      ...credentials.map((each) => ({
        ...each,
        by: 'attachment' as const,
        where: `attachment “${name.slice(0, 100)}”`,
      })),
    );
    contents.problems.push(
      ...problems.filter(({ reason }) => !['no-credential', 'not-baked', 'pdf-elsewhere'].includes(reason)),
    );
  }
  return contents;
}
