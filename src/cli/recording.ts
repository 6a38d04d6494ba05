import { access, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import type { Http } from '../model';
import { createHttp } from '../net';
import { UsageError } from './arguments';

const RecordedAnswer = v.union([
  v.literal('unreachable'),
  v.object({
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
    headers: v.optional(v.record(v.string(), v.string())),
    body: v.optional(v.unknown()),
    bodyFile: v.optional(v.string()),
    bodyBase64: v.optional(v.string()),
  }),
]);
/** Statuses whose answers have no body (Fetch standard, section 2.2.3). */
const WITHOUT_BODY = [204, 205, 304];
const Recording = v.record(v.string(), RecordedAnswer);
type Recorded = Exclude<v.InferOutput<typeof RecordedAnswer>, 'unreachable'>;

/**
 * A network that answers from a recording: `{URL: {status?, headers?, body | bodyFile | bodyBase64}}`, where
 * `bodyFile` is relative to the recording. What is not in it is unreachable. All else is as with the real network:
 * which addresses may be asked, how large an answer may be, that redirects are followed.
 *
 * @throws UsageError when the file is no such recording
 */
export async function recordedHttp(file: string, now: () => Date): Promise<Http> {
  const recording = await readRecording(file);
  const folder = dirname(file);
  return createHttp({
    fetch: async (url) => {
      const recorded = recording.get(addressOf(String(url)) ?? '');
      if (recorded === undefined || recorded === 'unreachable') throw new Error('not in the recording');
      return responseFrom(recorded, folder);
    },
    now,
  });
}

async function readRecording(file: string): Promise<Map<string, v.InferOutput<typeof RecordedAnswer>>> {
  try {
    const parsed = v.parse(Recording, JSON.parse(await readFile(file, 'utf8')));
    const entries = Object.entries(parsed).flatMap(([key, recorded]) => {
      const url = addressOf(key);
      return url === undefined ? [] : [[url, recorded] as const];
    });
    for (const [url, recorded] of entries) await tryOut(url, recorded, dirname(file));
    // asked for over http, https is asked: what was recorded over http answers where there is nothing else
    const raised = entries.map(([url, recorded]) => [url.replace(/^http:/, 'https:'), recorded] as const);
    return new Map([...raised, ...entries]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not a recording of answers: ${why}`);
  }
}

/** An address as all its spellings have it: the host's letters, its usual port, and without a fragment. */
function addressOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).href.replace(/#.*$/s, '') : undefined;
}

/** A recording that cannot answer is told at once, and not in the middle of a long run. */
async function tryOut(
  url: string,
  recorded: v.InferOutput<typeof RecordedAnswer>,
  folder: string,
): Promise<void> {
  if (recorded === 'unreachable') return;
  if (recorded.bodyFile !== undefined) await access(resolve(folder, recorded.bodyFile));
  try {
    new Headers(recorded.headers);
  } catch {
    throw new Error(`the headers of ${url} are none`);
  }
}

async function responseFrom(
  { status = 200, headers, ...recorded }: Recorded,
  folder: string,
): Promise<Response> {
  const body = WITHOUT_BODY.includes(status) ? null : await bodyOf(recorded, folder);
  return new Response(body, { status, ...(headers ? { headers } : {}) });
}

async function bodyOf(recorded: Recorded, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  if (recorded.bodyFile !== undefined)
    return new Uint8Array(await readFile(resolve(folder, recorded.bodyFile)));
  if (recorded.bodyBase64 !== undefined) return new Uint8Array(Buffer.from(recorded.bodyBase64, 'base64'));
  const { body = '' } = recorded;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
