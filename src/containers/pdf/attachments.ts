import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Problem } from '../../model';
import type { Contents } from '../container';
import { open } from '../index';
import { MAX_FILE_BYTES } from '../limits';
import { MAX_ATTACHMENTS } from './pdf-contents';

/** Opens a file that a PDF carries, as pdf.js gives it; there is an end to how many are. Never rejects. */
export type FileOpener = (file: unknown) => Promise<Contents>;

/** Reasons that only say that a file is no credential, as most are. */
const ORDINARY = ['no-credential', 'not-baked', 'pdf-elsewhere'];

/** Reasons that say for themselves what they are about. */
const OWN = ['envelope-damaged', 'too-many-credentials'];

function unread(name: string, { reason }: Problem): Problem {
  return { reason: 'pdf-attachment-unread', params: { name: name.slice(0, 100) }, detail: { reason } };
}

export function createFileOpener(): FileOpener {
  let opened = 0;
  return async (file) => {
    const contents: Contents = { credentials: [], problems: [] };
    if (typeof file !== 'object' || file === null) return contents;
    const { filename, content } = file as { filename?: unknown; content?: unknown };
    if (!(content instanceof Uint8Array)) return contents;
    if (++opened > MAX_ATTACHMENTS || content.length > MAX_FILE_BYTES)
      return { ...contents, problems: [{ reason: 'pdf-too-much' }] };
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
    const told = problems.filter(({ reason }) => !ORDINARY.includes(reason));
    contents.problems.push(...told.map((each) => (OWN.includes(each.reason) ? each : unread(name, each))));
    return contents;
  };
}

/** Credentials in the files that a PDF carries (ISO 32000-2 section 7.11.4): JSON, tokens, baked pictures. */
export async function attachedCredentials(document: PDFDocumentProxy, files: FileOpener): Promise<Contents> {
  const contents: Contents = { credentials: [], problems: [] };
  const attached: unknown = await document.getAttachments().catch(() => 'damaged');
  if (attached === 'damaged') return { ...contents, problems: [{ reason: 'pdf-partly-damaged' }] };
  if (typeof attached !== 'object' || attached === null) return contents;
  // those that are too many are told once
  for (const file of Object.values(attached).slice(0, MAX_ATTACHMENTS + 1)) {
    const { credentials, problems } = await files(file);
    contents.credentials.push(...credentials);
    contents.problems.push(...problems);
  }
  return contents;
}
