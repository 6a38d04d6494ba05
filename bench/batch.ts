import { plainVc } from './plain-vc';
import { verifierCore } from './verifier-core';
import { batch } from './world';

/** Verifications under way at once: as many as a service worker or the terminal would start. */
const AT_ONCE = 8;

/** Milliseconds a credential for many of several issuers with shared status lists; nothing is known beforehand. */
export async function batches(
  credentials: number,
  issuers: number,
  engine: string,
): Promise<Record<string, number>> {
  const { texts, fetch } = await batch(credentials, issuers);
  const { portsOn, verified }: typeof import('./ours') = await import(engine);
  const taken: Record<string, number> = {};
  for (const [name, atOnce] of [
    ['legible, one by one', 1],
    ['legible', AT_ONCE],
  ] as const) {
    const ports = portsOn(fetch);
    taken[name] = await each(texts, atOnce, (text) => verified(text, ports));
  }
  taken['@digitalbazaar/vc (status not asked)'] = await each(texts, 1, plainVc(fetch));
  // the slowest by far: a part of them tells as much
  taken['verifier-core'] = await each(texts.slice(0, 300), 1, await verifierCore(fetch));
  return taken;
}

/** Milliseconds a credential as the batch grows, in one engine that begins anew for each size. */
export async function grownBatches(
  sizes: readonly number[],
  issuers: number,
  engine: string,
): Promise<Record<string, number>> {
  const { portsOn, verified }: typeof import('./ours') = await import(engine);
  const taken: Record<string, number> = {};
  for (const size of sizes) {
    const { texts, fetch } = await batch(size, issuers);
    const ports = portsOn(fetch);
    taken[`${size} credentials`] = await each(texts, AT_ONCE, (text) => verified(text, ports));
  }
  return taken;
}

async function each(
  texts: readonly string[],
  atOnce: number,
  verify: (text: string) => Promise<void>,
): Promise<number> {
  const pending = texts.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const text of pending) await verify(text);
    }),
  );
  return (performance.now() - start) / texts.length;
}
