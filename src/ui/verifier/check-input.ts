import type { Report } from '../../model';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import { type Input, inputsFrom } from './input';
import { openPdfLazily } from './open-pdf';
import { qrInPicture } from './qr-in-picture';
import type { VerifierWorld } from './world';

/** Kinds of picture that every browser decodes. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp'];

/** How an input is to be checked. */
export interface How {
  language: string;
  /** ask registries, the issuer's site and endorsers too: slower, so it is a second question */
  standing: boolean;
  /** address that the reader typed, to be compared and not kept */
  typed?: string | undefined;
  fresh?: boolean;
  signal?: AbortSignal;
}

/** The reports on one input. Never rejects. */
export async function checkInput(input: Input, world: VerifierWorld, how: How): Promise<Report[]> {
  const { language, standing, typed, fresh = false, signal } = how;
  const { pins = [], ...registries } = await world.settings();
  const linked = input.kind === 'url' ? input.email : undefined;
  const options: ReportOptions = {
    language,
    fresh,
    pins,
    pdf: openPdfLazily,
    endorsements: standing,
    candidate: {
      emails: [
        ...(typed ? [{ value: typed, from: 'typed' as const }] : []),
        ...(linked ? [{ value: linked, from: 'link' as const }] : []),
      ],
      names: [],
    },
    ...(standing ? registries : {}),
    ...(signal ? { signal } : {}),
  };
  if (input.kind === 'url') return reportOnUrl(input.url, world.ports, options);
  const bytes = await bytesOf(input);
  if (input.kind === 'text') return reportOnBytes('', bytes, {}, world.ports, options);
  const { name, type } = input.file;
  const reports = await reportOnBytes(name, bytes, { name, contentType: type }, world.ports, options);
  return (await behindQr(reports, input.file, bytes, world, options)) ?? reports;
}

/** A picture without a credential in it may show a QR code that leads to one. */
async function behindQr(
  reports: Report[],
  { name, type }: File,
  bytes: Uint8Array,
  world: VerifierWorld,
  options: ReportOptions,
): Promise<Report[] | undefined> {
  const isPicture = PICTURES.includes(type);
  if (!isPicture || reports.some(({ format }) => format !== undefined)) return undefined;
  const text = await qrInPicture(bytes, type);
  const [input] = inputsFrom(text ?? '');
  if (text === undefined || input === undefined) return undefined;
  const found =
    input.kind === 'url'
      ? await reportOnUrl(input.url, world.ports, options)
      : await reportOnBytes(name, new TextEncoder().encode(text), {}, world.ports, options);
  return found.map((report) => ({ ...report, container: 'qr' }));
}

/** The bytes of what was typed or picked. A file that has gone meanwhile is empty, and is told so by whoever opens it. */
export async function bytesOf(input: Exclude<Input, { kind: 'url' }>): Promise<Uint8Array> {
  if (input.kind === 'text') return new TextEncoder().encode(input.text);
  try {
    return new Uint8Array(await input.file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
