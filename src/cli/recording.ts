import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import type { Http, HttpAnswer, HttpFailure } from '../model';
import { LIMITS } from '../net';
import { UsageError } from './arguments';

const RecordedAnswer = v.union([
  v.literal('unreachable'),
  v.object({
    status: v.optional(v.number()),
    headers: v.optional(v.record(v.string(), v.string())),
    body: v.optional(v.unknown()),
    bodyFile: v.optional(v.string()),
    bodyBase64: v.optional(v.string()),
  }),
]);
const Recording = v.record(v.string(), RecordedAnswer);
type Recorded = Exclude<v.InferOutput<typeof RecordedAnswer>, 'unreachable'>;

/**
 * A network that answers from a recording: `{URL: {status?, headers?, body | bodyFile | bodyBase64}}`, where
 * `bodyFile` is relative to the recording. What is not in it is unreachable.
 *
 * @throws UsageError when the file is no such recording
 */
export async function recordedHttp(file: string, now: () => Date): Promise<Http> {
  const recording = await readRecording(file);
  const folder = dirname(file);
  return {
    async get(url, { kind }): Promise<HttpAnswer | HttpFailure> {
      const bare = url.split('#')[0] ?? url;
      const recorded = recording.get(bare) ?? recording.get(bare.replace(/^http:/, 'https:'));
      if (recorded === undefined || recorded === 'unreachable') {
        return { ok: false, why: 'unreachable', url, message: 'not in the recording' };
      }
      const body = await bodyOf(recorded, folder);
      if (body.byteLength > LIMITS[kind].bytes) return { ok: false, why: 'too-large', url };
      const headers = new Headers(recorded.headers);
      return {
        ok: true,
        status: recorded.status ?? 200,
        url: bare,
        contentType: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
        header: (name) => headers.get(name) ?? undefined,
        body,
        askedAt: now(),
      };
    },
  };
}

async function readRecording(file: string): Promise<Map<string, v.InferOutput<typeof RecordedAnswer>>> {
  try {
    const parsed = v.parse(Recording, JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(parsed));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not a recording of answers: ${why}`);
  }
}

async function bodyOf(recorded: Recorded, folder: string): Promise<Uint8Array> {
  if (recorded.bodyFile !== undefined)
    return new Uint8Array(await readFile(resolve(folder, recorded.bodyFile)));
  if (recorded.bodyBase64 !== undefined) return new Uint8Array(Buffer.from(recorded.bodyBase64, 'base64'));
  const { body = '' } = recorded;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
