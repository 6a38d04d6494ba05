import type { Opened, Report } from '../../model';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import { codeFinder } from './codes/code-finder';
import type { Input } from './input';
import { openPdfLazily } from './open-pdf';
import type { VerifierWorld } from './world';

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
    // the first question has asked anew a moment ago for all that verifying takes
    ...(standing ? { standingFresh: fresh } : { fresh }),
    pins,
    pdf: input.kind === 'file' ? (bytes) => heldBy(input.file, bytes, signal) : openPdfLazily,
    ...(input.kind === 'file' ? { qr: (bytes) => codesShown(input.file, bytes, signal) } : {}),
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
  return reportOnBytes(name, bytes, { name, contentType: type }, world.ports, options);
}

/** What PDF files were found to hold, for the same reason. */
const held = new WeakMap<File, Opened>();

async function heldBy(file: File, bytes: Uint8Array, signal?: AbortSignal): Promise<Opened> {
  const known = held.get(file);
  if (known) return known;
  const opened = await openPdfLazily(bytes, signal ? { signal } : {});
  // what was broken off may be read to its end the next time
  if (!opened.problems.some(({ reason }) => reason === 'took-too-long')) held.set(file, opened);
  return opened;
}

/** What pictures were found to show. Each is checked twice, and anew in another language; searching takes seconds. */
const shown = new WeakMap<File, string[]>();

async function codesShown(
  file: File,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<string[] | undefined> {
  const texts = shown.get(file) ?? (await codeFinder().find({ kind: 'file', bytes }, signal));
  if (texts) shown.set(file, texts);
  return texts;
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
