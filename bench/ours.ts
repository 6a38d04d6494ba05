import { understandJson } from '../src/formats';
import type { JsonObject, Ports } from '../src/model';
import { cachedHttp, createHttp } from '../src/net';
import { reportOnBytes } from '../src/report';
import { verify } from '../src/verification';

/** Our ports, as the product has them: the cache included. */
export function portsOn(fetch: typeof globalThis.fetch): Ports {
  const now = () => new Date();
  return { http: cachedHttp(createHttp({ fetch, now }), now), now };
}

/** Verification alone: every check of it, from text. Throws when it is not verified. */
export async function verified(text: string, ports: Ports): Promise<void> {
  const understood = understandJson(JSON.parse(text) as JsonObject);
  if (!understood.ok) throw new Error('not understood');
  const { findings } = await verify(understood.credential, ports);
  const wanting = findings.find(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  if (wanting) throw new Error(JSON.stringify(wanting));
}

/** All that a card shows: reading, standing and recipient beside the verification. */
export async function reported(text: string, ports: Ports): Promise<void> {
  const [report] = await reportOnBytes('bench', new TextEncoder().encode(text), {}, ports, {});
  if (report?.verdict !== 'verified') throw new Error(JSON.stringify(report?.checks));
}
