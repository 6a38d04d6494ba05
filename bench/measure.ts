/** Milliseconds that one run may take: a peer that hangs must not hang the bench. */
const MAX_MS = 20_000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}

/** Milliseconds of one run. It throws when it is not the expected answer that it comes to. */
export async function timed(run: () => Promise<void>): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${MAX_MS} ms`)), MAX_MS);
  });
  const start = performance.now();
  await Promise.race([run(), tooLong]);
  const took = performance.now() - start;
  clearTimeout(timer);
  return took;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
