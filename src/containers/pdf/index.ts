import type { Problem, RawCredential } from '../../model';

export async function openPdf(_bytes: Uint8Array): Promise<{
  credentials: RawCredential[];
  links: { url: string; label: string; page: number; kind: 'link' | 'text' | 'attachment' | 'qr' }[];
  problems: Problem[];
  pages: number;
}> {
  return { credentials: [], links: [], problems: [{ reason: 'pdf-elsewhere' }], pages: 0 };
}
